/** The published weekly cost of a looked-after child. */
import { notNegative } from "../argument/notNegative.ts";
import { positive } from "../argument/positive.ts";
import { quotient } from "../ratio/quotient.ts";
import { unitCostRounding } from "../rates/unitCostRounding.ts";
import { weeksInYear } from "../rates/weeksInYear.ts";
import { roundHalfUp } from "../check/roundHalfUp.ts";

/**
 * A year's spending on looked-after children, for each child and week, rounded.
 *
 * DfE divides by the children at 31 March, not by the year's average, and by 365/7 weeks.
 *
 * @example weeklyUnitCost(24_800_000, 645) // => 735
 * @param roundTo £5 unless given; 0.01 for pennies.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no children.
 */
export function weeklyUnitCost(
  annualTotal: number,
  children31March: number,
  roundTo: number = unitCostRounding.value,
): number {
  const step = positive("round_to", roundTo, "0.01 for pennies");
  const total = notNegative("annual_total", annualTotal);
  const children = notNegative("children_31_march", children31March);
  const weekly = quotient(total, children, "children_31_march") / weeksInYear.value;
  return roundHalfUp(weekly / step) * step;
}
