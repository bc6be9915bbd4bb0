/** The functions of Excel that a row may use: how many arguments each takes and what it gives. */

/** NaN stands for an error value and passes through every sum, as errors do in Excel. */
type Sum = (values: readonly number[]) => number;

export interface RowFunction {
  readonly least: number;
  readonly most: number;
  /** Of the values in order; lists are laid out one after the other. */
  readonly sum: Sum;
  /** Takes lists (blocks, years) as well as single values. */
  readonly lists?: true;
}

const many = 255;
const anyError = (values: readonly number[]): boolean => values.some(Number.isNaN);
const truth = (holds: boolean): number => (holds ? 1 : 0);

function sumProduct(values: readonly number[]): number {
  const length = values.length / 2;
  let total = 0;
  for (let at = 0; at < length; at++) total += (values[at] ?? NaN) * (values[at + length] ?? NaN);
  return total;
}

/** Half away from zero, as Excel rounds, on the decimal that is shown rather than the binary that is held. */
function rounded([value = NaN, places = NaN]: readonly number[]): number {
  if (Number.isNaN(value) || Number.isNaN(places)) return NaN;
  const shifted = Math.abs(value) * 10 ** places;
  return (Math.sign(value) * Math.round(Number(shifted.toPrecision(15)))) / 10 ** places;
}

/** SUMPRODUCT takes exactly two lists here; IF is compiled apart, because it reads only the branch it takes. */
export const rowFunctions: Readonly<Record<string, RowFunction>> = {
  SUM: {
    least: 1,
    most: many,
    lists: true,
    sum: (values) => values.reduce((total, value) => total + value, 0),
  },
  MAX: { least: 1, most: many, lists: true, sum: (values) => Math.max(...values) },
  MIN: { least: 1, most: many, lists: true, sum: (values) => Math.min(...values) },
  SUMPRODUCT: { least: 2, most: 2, lists: true, sum: sumProduct },
  ABS: { least: 1, most: 1, sum: ([value = NaN]) => Math.abs(value) },
  ROUND: { least: 2, most: 2, sum: rounded },
  INT: { least: 1, most: 1, sum: ([value = NaN]) => Math.floor(value) },
  AND: { least: 1, most: many, sum: (values) => (anyError(values) ? NaN : truth(values.every(Boolean))) },
  OR: { least: 1, most: many, sum: (values) => (anyError(values) ? NaN : truth(values.some(Boolean))) },
  NOT: { least: 1, most: 1, sum: ([value = NaN]) => (Number.isNaN(value) ? NaN : truth(value === 0)) },
  IF: { least: 3, most: 3, sum: ([test, yes, no]) => (test ? yes : no) ?? NaN },
};
