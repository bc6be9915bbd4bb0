/** Totals, averages and counts. */
import { lift } from "../lift.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { toNumber } from "../coerce.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, isArea, isError, rowsOf, type Scalar, scalarsOf, type Value } from "../value.ts";

const ofNumbers =
  (sum: (numbers: readonly number[]) => Scalar): Sum =>
  (args) => {
    const numbers = numbersOf(args);
    return isError(numbers) ? numbers : sum(numbers);
  };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? errorValue("#DIV/0!") : total(numbers) / numbers.length;

function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return errorValue("#NUM!");
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** Spread about the mean; one fewer in the divisor for a sample. */
function variance(numbers: readonly number[], fewer: number): number | undefined {
  const divisor = numbers.length - fewer;
  const mean = total(numbers) / numbers.length;
  return divisor > 0 ? total(numbers.map((one) => (one - mean) ** 2)) / divisor : undefined;
}

const deviation =
  (fewer: number) =>
  (numbers: readonly number[]): Scalar => {
    const spread = variance(numbers, fewer);
    return spread === undefined ? errorValue("#DIV/0!") : Math.sqrt(spread);
  };

const ranked =
  (pick: (sorted: readonly number[], place: number) => number | undefined): Sum =>
  ([list = null, place = null]) => {
    const numbers = numbersOf([list]);
    if (isError(numbers)) return numbers;
    const sorted = numbers.sort((a, b) => a - b);
    return lift([place], ([wanted = null]) => {
      const at = toNumber(wanted);
      return isError(at) ? at : (pick(sorted, Math.ceil(at)) ?? errorValue("#NUM!"));
    });
  };

function sumProduct(args: readonly Value[]): Value {
  const areas = args.map(rowsOf);
  const [first = []] = areas;
  if (areas.some((rows) => rows.length !== first.length || rows[0]?.length !== first[0]?.length))
    return errorValue("#VALUE!");
  let sum = 0;
  for (let row = 0; row < first.length; row++) {
    for (let column = 0; column < (first[row]?.length ?? 0); column++) {
      const parts = areas.map((rows) => rows[row]?.[column] ?? null);
      const broken = parts.find(isError);
      if (broken) return broken;
      sum += parts.reduce<number>((product, part) => product * (typeof part === "number" ? part : 0), 1);
    }
  }
  return sum;
}

/** Codes of SUBTOTAL, without 100 for those that also pass over hidden rows. */
const subtotals: Readonly<Record<number, Sum>> = {
  1: ofNumbers(average),
  2: ofNumbers((numbers) => numbers.length),
  3: (args) => args.flatMap(scalarsOf).filter((value) => value !== null).length,
  4: ofNumbers((numbers) => Math.max(0, ...numbers)),
  5: ofNumbers((numbers) => (numbers.length ? Math.min(...numbers) : 0)),
  9: ofNumbers(total),
};

const subtotal: Sum = ([code = null, ...areas], calling) => {
  const sum = subtotals[Number(code) % 100];
  if (!sum) return errorValue("#VALUE!");
  const kept = areas.map((area) => withoutSubtotals(area, calling.cells));
  return sum(kept, calling);
};

/** A subtotal of subtotals counts nothing twice. */
function withoutSubtotals(value: Value, cells: Parameters<Sum>[1]["cells"]): Value {
  if (!isArea(value) || !value.place) return value;
  const { sheet, top, left } = value.place;
  const isSubtotal = (row: number, column: number): boolean =>
    /\bSUBTOTAL\(/i.test(cells.cell(sheet, top + row, left + column)?.formula ?? "");
  return {
    rows: value.rows.map((line, row) => line.map((cell, column) => (isSubtotal(row, column) ? null : cell))),
  };
}

const largestFirst = (sorted: readonly number[], place: number): number | undefined => sorted.at(-place);

export const sumFunctions: Functions = {
  SUM: { words: "the sum of {all}", between: " + ", sum: ofNumbers(total) },
  AVERAGE: { words: "the average of {all}", sum: ofNumbers(average) },
  MEDIAN: { words: "the middle value of {all}", sum: ofNumbers(median) },
  MIN: {
    words: "the smallest of {all}",
    sum: ofNumbers((all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)),
  },
  MAX: {
    words: "the largest of {all}",
    sum: ofNumbers((all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)),
  },
  PRODUCT: {
    words: "the product of {all}",
    between: " × ",
    sum: ofNumbers((all) => all.reduce((a, b) => a * b, 1)),
  },
  SUMPRODUCT: { words: "the sum, line by line, of {all: × }", sum: sumProduct },
  SUMSQ: {
    words: "the sum of the squares of {all}",
    sum: ofNumbers((all) => total(all.map((one) => one ** 2))),
  },
  COUNT: {
    words: "how many numbers there are in {all}",
    sum: (args) =>
      args
        .flatMap((arg) => (isArea(arg) ? scalarsOf(arg) : [toNumber(arg)]))
        .filter((one) => typeof one === "number").length,
  },
  COUNTA: {
    words: "how many cells are filled in {all}",
    sum: (args) => args.flatMap((arg) => scalarsOf(arg).filter((one) => one !== null || !isArea(arg))).length,
  },
  COUNTBLANK: {
    words: "how many cells are blank in {all}",
    sum: (args) => args.flatMap(scalarsOf).filter((one) => one === null || one === "").length,
  },
  STDEV: { words: "the standard deviation of {all}", sum: ofNumbers(deviation(1)) },
  "STDEV.S": { words: "the standard deviation of {all}", sum: ofNumbers(deviation(1)) },
  "STDEV.P": {
    words: "the standard deviation of {all}, as a whole population",
    sum: ofNumbers(deviation(0)),
  },
  STDEVP: { words: "the standard deviation of {all}, as a whole population", sum: ofNumbers(deviation(0)) },
  LARGE: { words: "number {2} from the top of {1}", sum: ranked(largestFirst) },
  SMALL: { words: "number {2} from the bottom of {1}", sum: ranked((sorted, place) => sorted[place - 1]) },
  SUBTOTAL: { words: "the subtotal (kind {1}) of {2}[ and {3}], other subtotals left out", sum: subtotal },
};
