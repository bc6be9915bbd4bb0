/** Two lists side by side, multiplied and added: Excel's SUMPRODUCT over figures that cannot be negative. */
import { notNegative } from "../argument/notNegative.ts";

/**
 * The sum of each pair's product; a missing partner counts as 0.
 *
 * @example sumProduct("fte", [1, 2], "post_costs", [50_000, 40_000]) // => 130_000
 * @throws ModelError #VALUE! for a negative figure in either list.
 */
export function sumProduct(
  name: string,
  figures: readonly number[],
  partnerName: string,
  partners: readonly number[],
): number {
  return figures.reduce(
    (sum, figure, at) => sum + notNegative(name, figure) * notNegative(partnerName, partners[at] ?? 0),
    0,
  );
}
