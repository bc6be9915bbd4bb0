/** FTE, cases, days, pay, hours and costs: nothing below nought. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The value, once it is known to be 0 or more.
 *
 * @example notNegative("holder_fte", 21_105.4) // => 21_105.4
 * @param name The argument as Excel shows it.
 * @throws ModelError #VALUE! below 0.
 */
export function notNegative(name: string, value: number): number {
  if (value < 0) throw new ModelError("#VALUE!", sentences.negative(name, value));
  return value;
}
