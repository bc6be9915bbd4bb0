/** The paper that sheets print on: A4 on its side, in points unless said otherwise, and how small its letters may be. */

/** In inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

export const paper = {
  width: 841.9 - 72 * (margins.left + margins.right),
  /** Printers and spreadsheets differ a little in what they fit on a page. */
  height: (595.3 - 72 * (margins.top + margins.bottom)) * 0.97,
  /** Letters of 10 points may shrink to seven and a half. */
  legible: 0.75,
} as const;

/** @param spare so many points stay empty on the right */
export const marginsWith = (spare = 0): typeof margins => ({ ...margins, right: margins.right + spare / 72 });
