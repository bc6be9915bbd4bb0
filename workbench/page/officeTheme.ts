/** The themes of Office that the workbench can hand to an add-in, in the numbers Office uses. */
import { connectHost } from "../office/connectHost.ts";
import type { AddinWindow, OfficeExternal } from "../office/addinWindow.ts";
import type { ExcelHost } from "../host/excelHost.ts";

interface OfficeColors {
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

const [black, white] = [0x000000, 0xffffff];

export const officeThemes = {
  Light: {
    primaryFontColor: black,
    primaryBackgroundColor: white,
    secondaryFontColor: black,
    secondaryBackgroundColor: 0xf5f5f5,
  },
  Dark: {
    primaryFontColor: white,
    primaryBackgroundColor: 0x262626,
    secondaryFontColor: white,
    secondaryBackgroundColor: 0x363636,
  },
  "High contrast": {
    primaryFontColor: white,
    primaryBackgroundColor: black,
    secondaryFontColor: white,
    secondaryBackgroundColor: black,
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
