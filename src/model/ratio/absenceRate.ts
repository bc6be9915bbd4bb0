/** The share of working days lost to sickness. */
import { calendarYear } from "../argument/calendarYear.ts";
import { notNegative } from "../argument/notNegative.ts";
import { workingDays as workingDaysIn } from "../rates/workingDays.ts";
import { quotient } from "./quotient.ts";

/**
 * Days lost to sickness as a share of the days that employed staff could have worked.
 *
 * Agency staff are left out. Source: DfE, children's social work workforce methodology.
 *
 * @example absenceRate(322_786.3, 36_186.3, 2025) // => 0.03525...
 * @param daysLost Full-time-equivalent days in the twelve months to 30 September.
 * @param yearEnding The calendar year of that 30 September.
 * @param workingDays DfE's 253, or 254 in a leap year, unless given.
 * @throws ModelError #VALUE! for a negative figure or no year, #DIV/0! if nobody is employed.
 */
export function absenceRate(
  daysLost: number,
  employedFte: number,
  yearEnding: number,
  workingDays?: number,
): number {
  const usual = workingDaysIn(calendarYear("year_ending", yearEnding));
  const lost = notNegative("days_lost", daysLost);
  const days = notNegative("employed_fte", employedFte) * notNegative("working_days", workingDays ?? usual);
  return quotient(lost, days, "employed_fte × working_days");
}
