/** What children in care cost in a year. */
import { notNegative } from "../argument/notNegative.ts";
import { weeksInYear } from "../rates/weeksInYear.ts";

/**
 * The yearly cost of looked-after children (LAC).
 *
 * For a saving use the cost of the placements that would end, not the average of all.
 *
 * @example lacCost(10, 1_455) // => 758_678.57...
 * @param children The average number in the year, part-years counted as parts.
 * @param weeks Weeks in the year: 365/7 unless given.
 * @throws ModelError #VALUE! for a negative figure.
 */
export function lacCost(children: number, weeklyCost: number, weeks: number = weeksInYear.value): number {
  return (
    notNegative("children", children) * notNegative("weekly_cost", weeklyCost) * notNegative("weeks", weeks)
  );
}
