/** The children who must leave care for an investment to pay. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "../ratio/quotient.ts";
import { weeksInYear } from "../rates/weeksInYear.ts";

/**
 * Children who must be out of care for a full year to cover a yearly investment.
 *
 * @example lacBreakeven(1_000_000, 1_455) // => 13.18...
 * @param weeklyCost The cost of the placements that would end, not the average of all.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if a placement costs nothing.
 */
export function lacBreakeven(
  annualInvestment: number,
  weeklyCost: number,
  weeks: number = weeksInYear.value,
): number {
  const childYear = notNegative("weekly_cost", weeklyCost) * notNegative("weeks", weeks);
  return quotient(notNegative("annual_investment", annualInvestment), childYear, "weekly_cost × weeks");
}
