/** Whether two totals differ by no more than their rounding. */
import { positive } from "../argument/positive.ts";
import { wholeNumber } from "../argument/wholeNumber.ts";
import { roundHalfUp } from "./roundHalfUp.ts";

/**
 * Whether a published total agrees with one computed from rounded figures.
 *
 * Each of the figures, and the total itself, may be out by half the unit.
 *
 * @example reconciles(227.338, 227.337, 5, 0.001) // => true
 * @example reconciles(100, 104, 5, 1) // => false
 * @param addends How many rounded figures were added.
 * @param unit What they were rounded to: 1 for £, 1,000 for £000, 0.001 for £m to 3 places.
 * @throws ModelError #VALUE! for no addends or a unit of 0 or less.
 */
export function reconciles(published: number, computed: number, addends: number, unit: number): boolean {
  const terms = wholeNumber("addends", addends, 1) + 1;
  const tolerance = (positive("unit", unit, "1 for £ or 1000 for £000") / 2) * terms;
  return toNinePlaces(Math.abs(published - computed)) <= toNinePlaces(tolerance);
}

const toNinePlaces = (value: number): number => roundHalfUp(value * 1e9);
