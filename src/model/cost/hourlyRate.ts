/** What an hour of a yearly salary comes to. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "../ratio/quotient.ts";
import { weeksInYear } from "../rates/weeksInYear.ts";

/**
 * Pay for an hour's work, from a yearly salary.
 *
 * @example hourlyRate(24_413, 37) // => 12.65...
 * @param weeks Weeks paid in the year: 365/7 unless given.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no hours.
 */
export function hourlyRate(annualPay: number, hoursWeek: number, weeks: number = weeksInYear.value): number {
  const hours = notNegative("hours_week", hoursWeek) * notNegative("weeks", weeks);
  return quotient(notNegative("annual_pay", annualPay), hours, "hours_week × weeks");
}
