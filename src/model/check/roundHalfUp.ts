/** Rounding as Excel does it. */

/**
 * The nearest whole number; a half goes up.
 *
 * A hair is added first, so that 2.5 stored as 2.4999999999999996 still counts as a half.
 *
 * @example roundHalfUp(153.5) // => 154
 * @param value 0 or more.
 */
export function roundHalfUp(value: number): number {
  return Math.floor(value * (1 + 2 * Number.EPSILON) + 0.5);
}
