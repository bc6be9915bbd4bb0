/** The numbers that a function of many numbers sees, as Excel counts them. */
import { toNumber } from "./coerce.ts";
import { type ErrorValue, isArea, isError, type Value } from "./value.ts";

/**
 * Text and TRUE in cells are passed over; the same typed as an argument are read as numbers.
 *
 * @returns the first error met, if any
 */
export function numbersOf(args: readonly Value[]): number[] | ErrorValue {
  const numbers: number[] = [];
  for (const arg of args) {
    for (const row of isArea(arg) ? arg.rows : [[toNumber(arg)]]) {
      for (const value of row) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers;
}
