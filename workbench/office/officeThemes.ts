/** The themes of Office that can be handed to an add-in, under the names that Office.OfficeTheme documents. */

/** Colours as numbers, as Excel hands them over; the client turns them into "#rrggbb". */
export interface OfficeColors {
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
