/** Whether a text can be a date as people write it. */

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const year = "(?:19|20|21)\\d\\d";
const hasYear = new RegExp(`(?<!\\d)${year}(?!\\d)`);

/** The forms whose parts can be checked, each with the places of year, month and day. */
const forms: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [new RegExp(`^\\s*(${year})-(\\d{1,2})-(\\d{1,2})\\s*$`), [1, 2, 3]],
  [/^\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})\s*$/, [3, 2, 1]],
  [/(?:^|\s)(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})/i, [3, 2, 1]],
];

/**
 * A date has a year; where it also has a day and a month, the day must exist.
 *
 * @example isDate("2016-11") // => true
 * @example isDate("30 September 2016") // => true
 * @example isDate("31/02/2016") // => false
 * @example isDate("soon") // => false
 */
export function isDate(text: string): boolean {
  if (!hasYear.test(text)) return false;
  for (const [form, [y, m, d]] of forms) {
    const parts = form.exec(text);
    if (parts) return isDay(Number(parts[y]), monthOf(parts[m] ?? ""), Number(parts[d]));
  }
  return true;
}

const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : months.indexOf(text.toLowerCase()) + 1;

function isDay(y: number, m: number, d: number): boolean {
  const day = new Date(Date.UTC(y, m - 1, d));
  return day.getUTCMonth() === m - 1 && day.getUTCDate() === d;
}
