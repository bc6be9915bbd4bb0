/** What a change adds in the years after the one it starts in. */
import { partYear } from "./partYear.ts";

/**
 * The rest of a yearly amount, once its part-year has been budgeted.
 *
 * Nothing for a start before the year. For a start after it the whole amount is still to come.
 *
 * @example fullYearEffect(50_000, 43_344, 43_191) // => 20_833.33...
 * @throws ModelError #VALUE! as for the part-year.
 */
export function fullYearEffect(annual: number, startDate: number, yearStart: number, basis?: string): number {
  return annual - partYear(annual, startDate, yearStart, basis);
}
