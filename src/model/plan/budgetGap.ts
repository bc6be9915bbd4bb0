/** What is left to find. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The net budget less the funding for it: above nought is a shortfall.
 *
 * @example budgetGap(224.5, 208.3) // => 16.2
 * @param funding A positive figure here, though many tables show it in brackets.
 * @throws ModelError #VALUE! for negative funding.
 */
export function budgetGap(netBudget: number, funding: number): number {
  if (funding < 0) throw new ModelError("#VALUE!", sentences.fundingNegative(funding));
  return netBudget - funding;
}
