/** Whether two figures differ by no more than the last digits of a sum that was done in another order. */

export const isSameFigure = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
