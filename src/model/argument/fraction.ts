/** Rates and weights are shares of 1: 0.28, never 28. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The value, once it is known to lie between 0 and 1.
 *
 * @example fraction("pension_rate", 0.294) // => 0.294
 * @param name The argument as Excel shows it.
 * @throws ModelError #VALUE! outside 0 to 1; the sentence offers 0.28 for 28.
 */
export function fraction(name: string, value: number): number {
  if (value >= 0 && value <= 1) return value;
  const sentence = value > 1 && value <= 100 ? sentences.percentage : sentences.notFraction;
  throw new ModelError("#VALUE!", sentence(name, value));
}
