/** The day on which a financial year starts. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";
import { calendarDay } from "../time/calendar.ts";
import { day } from "./day.ts";

/**
 * The day's number, once it is known to be the first of a month.
 *
 * @example firstOfMonth("year_start", 43_191) // => 43_191
 * @throws ModelError #VALUE! for any other day, and for what is no date.
 */
export function firstOfMonth(name: string, value: number): number {
  const first = day(name, value);
  if (calendarDay(first).day === 1) return first;
  throw new ModelError("#VALUE!", sentences.notFirstOfMonth(name));
}
