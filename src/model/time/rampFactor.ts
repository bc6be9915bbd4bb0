/** How far a build-up has come, on average over a year. */
import { day } from "../argument/day.ts";
import { firstOfMonth } from "../argument/firstOfMonth.ts";
import { notNegative } from "../argument/notNegative.ts";
import { monthsBetween } from "./calendar.ts";

/**
 * The share of its full effect that a straight build-up reaches on average in the financial year.
 *
 * Each month counts at its middle; months before the start count nothing.
 *
 * @example rampFactor(42_826, 36, 42_826) // => 0.1666...
 * @example rampFactor(42_826, 36, 43_556) // => 0.8333...
 * @param monthsToFull Months until the whole effect is there; 0 for at once.
 * @throws ModelError #VALUE! for no date, negative months, or a year that starts within a month.
 */
export function rampFactor(startDate: number, monthsToFull: number, yearStart: number): number {
  const start = day("start_date", startDate);
  const months = notNegative("months_to_full", monthsToFull);
  const before = monthsBetween(start, firstOfMonth("year_start", yearStart));
  let sum = 0;
  for (let month = before; month < before + 12; month++) sum += monthShare(month, months);
  return sum / 12;
}

/** What has been reached in the middle of a month, counted from the starting month as 0. */
function monthShare(month: number, monthsToFull: number): number {
  if (month < 0) return 0;
  return monthsToFull === 0 ? 1 : Math.min(1, (month + 0.5) / monthsToFull);
}
