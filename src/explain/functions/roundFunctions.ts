/** Rounding and the other sums of one or two numbers. */
import { toNumber } from "../coerce.ts";
import { plainNumber } from "../formatNumber.ts";
import type { Functions, FunctionWords, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { errorValue, isError, type Scalar, type Value } from "../value.ts";

type OfNumbers = (...numbers: number[]) => Scalar;

/** @param defaults for arguments left out at the end */
const numbers =
  (sum: OfNumbers, ...defaults: number[]): Sum =>
  (args) => {
    const missing = defaults.slice(defaults.length - Math.max(0, defaults.length + 1 - args.length));
    return lift([...args, ...missing] as Value[], (parts) => {
      const read = parts.map(toNumber);
      return read.find(isError) ?? sum(...(read as number[]));
    });
  };

/** On the decimal that is shown rather than the binary that is held: 1.005 is 1.01 at two places. */
const shifted = (value: number, places: number): number =>
  Number((Math.abs(value) * 10 ** Math.trunc(places)).toPrecision(15));

const rounded =
  (round: (size: number) => number) =>
  (value = 0, places = 0): number =>
    (Math.sign(value) * round(shifted(value, places))) / 10 ** Math.trunc(places);

const multiple =
  (round: (count: number) => number) =>
  (value = 0, step = 1): Scalar =>
    step === 0 ? 0 : round(Number((value / step).toPrecision(15))) * step;

const modulo = (value = 0, divisor = 0): Scalar =>
  divisor === 0 ? errorValue("#DIV/0!") : value - divisor * Math.floor(value / divisor);

/** @param multiple such as "the nearest", before 1,000 where the places are −3 */
const roundWords =
  (done: string, multiple: string): NonNullable<FunctionWords["wordsFor"]> =>
  ([, places]) => {
    if (places === undefined || !Number.isInteger(places)) return undefined;
    if (places === 0) return `{1} ${done} to a whole number`;
    if (places < 0) return `{1} ${done} to ${multiple} ${plainNumber(10 ** -places)}`;
    return `{1} ${done} to ${String(places)} decimal place${places === 1 ? "" : "s"}`;
  };

/** The nearest is above or below for both signs: MROUND wants both to have the same. */
const nearestMultiple = (value = 0, step = 1): Scalar =>
  value * step < 0 ? errorValue("#NUM!") : multiple(Math.round)(value, step);

const quotient = (value = 0, divisor = 0): Scalar =>
  divisor === 0 ? errorValue("#DIV/0!") : Math.trunc(value / divisor);

export const roundFunctions: Functions = {
  ROUND: {
    words: "{1} rounded to {2} decimal places",
    wordsFor: roundWords("rounded", "the nearest"),
    sum: numbers(rounded(Math.round)),
  },
  ROUNDUP: {
    words: "{1} rounded up to {2} decimal places",
    wordsFor: roundWords("rounded up", "a multiple of"),
    sum: numbers(rounded(Math.ceil)),
  },
  ROUNDDOWN: {
    words: "{1} rounded down to {2} decimal places",
    wordsFor: roundWords("rounded down", "a multiple of"),
    sum: numbers(rounded(Math.floor)),
  },
  TRUNC: {
    words: "{1} cut off after {2|0} decimal places",
    wordsFor: (typed) => roundWords("cut off", "a multiple of")(typed.length < 2 ? [undefined, 0] : typed),
    sum: numbers(rounded(Math.floor), 0),
  },
  QUOTIENT: { words: "how many times {2} goes into {1}", sum: numbers(quotient) },
  LOG: {
    words: "the logarithm of {1}[ to the base {2}]",
    sum: numbers((value = 1, base = 10) => Math.log(value) / Math.log(base), 10),
  },
  INT: { words: "{1} rounded down to a whole number", sum: numbers((value = 0) => Math.floor(value)) },
  ABS: { words: "the size of {1}", sum: numbers((value = 0) => Math.abs(value)) },
  SIGN: { words: "the sign of {1} (1, 0 or −1)", sum: numbers((value = 0) => Math.sign(value)) },
  MOD: { words: "what is left of {1} after dividing by {2}", sum: numbers(modulo) },
  SQRT: { words: "the square root of {1}", sum: numbers((value = 0) => Math.sqrt(value)) },
  POWER: { words: "{1} to the power of {2}", sum: numbers((base = 0, exponent = 0) => base ** exponent) },
  EXP: { words: "e to the power of {1}", sum: numbers((value = 0) => Math.exp(value)) },
  LN: { words: "the natural logarithm of {1}", sum: numbers((value = 0) => Math.log(value)) },
  LOG10: { words: "the logarithm of {1}", sum: numbers((value = 0) => Math.log10(value)) },
  CEILING: { words: "{1} rounded up to a multiple of {2}", sum: numbers(multiple(Math.ceil)) },
  FLOOR: { words: "{1} rounded down to a multiple of {2}", sum: numbers(multiple(Math.floor)) },
  "CEILING.MATH": { words: "{1} rounded up to a multiple of {2|1}", sum: numbers(multiple(Math.ceil), 1) },
  "FLOOR.MATH": { words: "{1} rounded down to a multiple of {2|1}", sum: numbers(multiple(Math.floor), 1) },
  MROUND: { words: "{1} rounded to a multiple of {2}", sum: numbers(nearestMultiple) },
  PI: { words: "π", sum: () => Math.PI },
  N: {
    words: "{1} as a number",
    sum: ([value = null]) =>
      typeof value === "string" ? 0 : numbers((one = 0) => one)([value], {} as never),
  },
};
