/** The themes of Office that the workbench can hand to an add-in, under the names that Office.OfficeTheme documents. */
import { connectHost } from "../office/connectHost.ts";
import type { AddinWindow, OfficeExternal } from "../office/addinWindow.ts";
import type { ExcelHost } from "../host/excelHost.ts";

interface OfficeColors {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
}

const [black, white] = [0x000000, 0xffffff];

export const officeThemes = {
  Light: {
    bodyForegroundColor: black,
    bodyBackgroundColor: white,
    controlForegroundColor: black,
    controlBackgroundColor: 0xf5f5f5,
  },
  Dark: {
    bodyForegroundColor: white,
    bodyBackgroundColor: 0x262626,
    controlForegroundColor: white,
    controlBackgroundColor: 0x363636,
  },
  "High contrast": {
    bodyForegroundColor: white,
    bodyBackgroundColor: black,
    controlForegroundColor: white,
    controlBackgroundColor: black,
  },
} as const satisfies Record<string, OfficeColors>;

export type OfficeThemeName = keyof typeof officeThemes;

/** Connects the add-in's page to the emulated Excel as connectHost does, with the theme that is chosen. */
export function connectWithTheme(page: AddinWindow, host: ExcelHost, theme: () => OfficeThemeName): void {
  connectHost(page, host);
  const { external } = page as AddinWindow & { external: OfficeExternal };
  const context = external.GetContext();
  external.GetContext = () => ({
    ...context,
    GetOfficeThemeInfo: () => JSON.stringify(officeThemes[theme()]),
  });
}
