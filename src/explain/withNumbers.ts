/** A sum of single numbers, where each of them may be an error. */
import { toNumber } from "./coerce.ts";
import { firstOf, isError, type Value } from "./value.ts";

/** @returns the first error where there is one */
export function withNumbers(
  values: readonly (Value | undefined)[],
  sum: (...numbers: number[]) => Value,
): Value {
  const numbers = values.map((value) => toNumber(firstOf(value ?? null)));
  return numbers.find(isError) ?? sum(...(numbers as number[]));
}
