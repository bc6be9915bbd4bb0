/** Totals, averages and counts. */
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
const variance =
  (fewer: number) =>
  (numbers: readonly number[]): Scalar => {
    const divisor = numbers.length - fewer;
    const mean = total(numbers) / numbers.length;
    return divisor > 0 ? total(numbers.map((one) => (one - mean) ** 2)) / divisor : errorValue("#DIV/0!");
  };

const deviation =
  (fewer: number) =>
  (numbers: readonly number[]): Scalar => {
    const spread = variance(fewer)(numbers);
    return typeof spread === "number" ? Math.sqrt(spread) : spread;
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
  VAR: { words: "the variance of {all}", sum: ofNumbers(variance(1)) },
  "VAR.S": { words: "the variance of {all}", sum: ofNumbers(variance(1)) },
  "VAR.P": { words: "the variance of {all}, as a whole population", sum: ofNumbers(variance(0)) },
  STDEVP: { words: "the standard deviation of {all}, as a whole population", sum: ofNumbers(deviation(0)) },
};
