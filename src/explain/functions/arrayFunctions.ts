/** Arrays that no cells hold, and sums over time. */
import { toNumber } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, firstOf, isError, rowsOf, type Value } from "../value.ts";

const numberAt = (value: Value | undefined, otherwise: number): number => {
  const number = toNumber(firstOf(value ?? otherwise));
  return isError(number) ? NaN : number;
};

const sequence: Sum = ([height, width, start, step]) => {
  const columns = numberAt(width, 1);
  const cell = (row: number, column: number): number =>
    numberAt(start, 1) + (row * columns + column) * numberAt(step, 1);
  return {
    rows: Array.from({ length: numberAt(height, 1) }, (_, row) =>
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

const presentValue: Sum = ([rate = null, ...flows]) => {
  const [discount, amounts] = [toNumber(firstOf(rate)), numbersOf(flows)];
  if (isError(discount)) return discount;
  return isError(amounts)
    ? amounts
    : amounts.reduce((sum, amount, place) => sum + amount / (1 + discount) ** (place + 1), 0);
};

const payment: Sum = (args) => {
  const [rate = 0, periods = 0, now = 0, later = 0, atStart = 0] = [0, 1, 2, 3, 4].map((place) =>
    numberAt(args[place], 0),
  );
  if (rate === 0) return -(now + later) / periods;
  const growth = (1 + rate) ** periods;
  return (-rate * (now * growth + later)) / ((growth - 1) * (atStart ? 1 + rate : 1));
};

export const arrayFunctions: Functions = {
  SEQUENCE: { words: "a run of {1}[ by {2}] numbers", sum: sequence },
  MMULT: { words: "the matrix product of {1} and {2}", sum: product },
  NPV: { words: "the present value at a rate of {1} of {2}[, {3}][, {4}][, {5}]", sum: presentValue },
  PMT: { words: "the payment that repays {3} in {2} periods at a rate of {1}", sum: payment },
};
