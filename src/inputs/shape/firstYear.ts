/** The first calendar year of a financial year that may be mistyped. */

const written = /^(\d{4})[-/](\d{2})$/;

/**
 * NaN unless the text is a year and the two digits of the next.
 *
 * @example firstYear("2016-17") // => 2016
 * @example firstYear("2016-18") // => NaN
 */
export function firstYear(text: string): number {
  const [, first, next] = written.exec(text) ?? [];
  const year = Number(first);
  return (year + 1) % 100 === Number(next) && year >= 1990 && year <= 2100 ? year : NaN;
}
