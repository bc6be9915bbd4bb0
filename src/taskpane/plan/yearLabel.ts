/** A year under its place in a chart, such as 17-18; every second one where they would run into each other. */

const mostSideBySide = 9;

export function yearLabel(years: readonly string[], at: number): string {
  const isShown = years.length <= mostSideBySide || (years.length - 1 - at) % 2 === 0;
  return isShown ? (years[at]?.slice(2) ?? "") : "";
}
