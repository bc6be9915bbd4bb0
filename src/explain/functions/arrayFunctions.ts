/** Arrays that no cells hold, made or multiplied. */
import { toNumber } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { errorValue, firstOf, isError, rowsOf, type Value } from "../value.ts";

const numberAt = (value: Value | undefined, otherwise: number): number => {
  const number = toNumber(firstOf(value ?? otherwise));
  return isError(number) ? NaN : number;
};

const mostMade = 1_000_000;

const sequence: Sum = ([height, width, start, step]) => {
  const [lines, columns] = [numberAt(height, 1), numberAt(width, 1)];
  if (!(lines >= 1 && columns >= 1 && lines * columns <= mostMade)) return errorValue("#VALUE!");
  const cell = (row: number, column: number): number =>
    numberAt(start, 1) + (row * columns + column) * numberAt(step, 1);
  return {
    rows: Array.from({ length: lines }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cell(row, column)),
    ),
  };
};

const product: Sum = ([left = null, right = null]) => {
  const [a, b] = [rowsOf(left), rowsOf(right)];
  const cells = [...a.flat(), ...b.flat()];
  const broken = cells.find(isError);
  if (broken) return broken;
  if (a[0]?.length !== b.length || cells.some((one) => typeof one !== "number")) return errorValue("#VALUE!");
  const cell = (row: number, column: number): number =>
    b.reduce((sum, line, place) => sum + Number(a[row]?.[place]) * Number(line[column]), 0);
  return { rows: a.map((_, row) => (b[0] ?? []).map((__, column) => cell(row, column))) };
};

export const arrayFunctions: Functions = {
  SEQUENCE: { words: "a run of {1}[ by {2}] numbers", sum: sequence },
  MMULT: { words: "the matrix product of {1} and {2}", sum: product },
};
