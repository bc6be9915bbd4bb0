/** Units and steps: more than nought. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The value, once it is known to be above 0.
 *
 * @example positive("unit", 0.001, "1 for £") // => 0.001
 * @param example What to type instead, for the sentence.
 * @throws ModelError #VALUE! at 0 or below.
 */
export function positive(name: string, value: number, example: string): number {
  if (value > 0) return value;
  throw new ModelError("#VALUE!", sentences.notPositive(name, value, example));
}
