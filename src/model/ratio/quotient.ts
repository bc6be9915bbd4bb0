/** Division as Excel does it: nought below the line is an error, not infinity. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * One figure divided by another.
 *
 * @example quotient(321_661, 21_105.4, "holder_fte") // => 15.2406...
 * @param name The denominator as Excel shows it.
 * @throws ModelError #DIV/0! if the denominator is 0, even for 0 out of 0.
 */
export function quotient(numerator: number, denominator: number, name: string): number {
  if (denominator === 0) throw new ModelError("#DIV/0!", sentences.zeroDenominator(name));
  return numerator / denominator;
}
