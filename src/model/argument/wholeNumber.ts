/** Counts of years and of figures: no parts. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The value, once it is known to be whole and not below the least.
 *
 * @example wholeNumber("addends", 5, 1) // => 5
 * @throws ModelError #VALUE! for parts, and below the least.
 */
export function wholeNumber(name: string, value: number, least: number): number {
  if (Number.isInteger(value) && value >= least) return value;
  throw new ModelError("#VALUE!", sentences.notWhole(name, value, least));
}
