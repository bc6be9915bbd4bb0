/** Calendar years that a workforce figure can belong to. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

const first = 1900;
const last = 2199;

/** Whether a number can be read as a calendar year at all. */
export const isCalendarYear = (value: number): boolean =>
  Number.isInteger(value) && value >= first && value <= last;

/**
 * The calendar year in which a 30 September falls, once it is known to be one.
 *
 * @example calendarYear("year_ending", 2025) // => 2025
 * @throws ModelError #VALUE! for parts of a year and for anything before 1900 or after 2199.
 */
export function calendarYear(name: string, value: number): number {
  if (isCalendarYear(value)) return value;
  throw new ModelError("#VALUE!", sentences.notCalendarYear(name, value));
}
