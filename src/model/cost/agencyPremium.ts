/** What an agency worker costs above an employed one. */
import { notNegative } from "../argument/notNegative.ts";
import { agencyCost } from "./agencyCost.ts";

/**
 * An agency worker's yearly charge less the cost of the employed post.
 *
 * Below nought is a valid answer. Compare like with like: post cost with on-costs, charge without VAT.
 *
 * @example agencyPremium(40, 37, 52, 50_000) // => 26_960
 * @throws ModelError #VALUE! for a negative figure.
 */
export function agencyPremium(
  chargeRate: number,
  hoursWeek: number,
  paidWeeks: number,
  postCost: number,
): number {
  return agencyCost(chargeRate, hoursWeek, paidWeeks) - notNegative("post_cost", postCost);
}
