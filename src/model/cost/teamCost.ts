/** What a team costs in a year. */
import { sumProduct } from "../ratio/sumProduct.ts";

/**
 * The posts of a team, each at its own cost.
 *
 * A post cost already holds NI and pension: do not add them again.
 *
 * @example teamCost([1, 7, 6], [68_000, 40_000, 25_333]) // => 499_998
 * @throws ModelError #VALUE! for a negative figure.
 */
export function teamCost(fte: readonly number[], postCosts: readonly number[]): number {
  return sumProduct("fte", fte, "post_costs", postCosts);
}
