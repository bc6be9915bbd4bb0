/** A financial year as people write it, read as its first calendar year. */
import { isCalendarYear } from "../argument/calendarYear.ts";
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

const written = /^\s*(\d{4})(?:\s*[-/]\s*(\d{2}))?\s*$/;

/**
 * The first calendar year of a financial year written "2025-26", "2025/26" or 2025, as text or number.
 *
 * @example parseFinancialYear("tax_year", "2025-26") // => 2025
 * @example parseFinancialYear("tax_year", "1999/00") // => 1999
 * @throws ModelError #VALUE! for anything else, such as "2025-27".
 */
export function parseFinancialYear(name: string, value: string | number): number {
  const first = typeof value === "number" ? value : firstYear(value);
  if (isCalendarYear(first)) return first;
  throw new ModelError("#VALUE!", sentences.notFinancialYear(name, value));
}

/** NaN unless the text is one year, alone or with the two digits of the next. */
function firstYear(text: string): number {
  const [, first, next] = written.exec(text) ?? [];
  const follows = next === undefined || (Number(first) + 1) % 100 === Number(next);
  return follows ? Number(first) : NaN;
}
