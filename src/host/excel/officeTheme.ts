/** Light or dark, as Office is. */

/** The perceived lightness of #rrggbb, 0 black to 1 white (ITU-R BT.601 weights). */
function lightness(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => parseInt(colour.slice(start, start + 2), 16) / 255);
  return 0.299 * (red ?? 1) + 0.587 * (green ?? 1) + 0.114 * (blue ?? 1);
}

/** Undefined where Office does not say, as in Excel on the web. */
export function isOfficeDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (typeof theme?.isDarkTheme === "boolean") return theme.isDarkTheme;
  const background = theme?.bodyBackgroundColor;
  return background && /^#[\da-f]{6}/i.test(background) ? lightness(background) < 0.5 : undefined;
}
