/** Rounding and the other sums of one or two numbers. */
import { toNumber } from "../coerce.ts";
import type { Functions, Sum } from "../functionEntry.ts";
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

export const roundFunctions: Functions = {
  ROUND: { words: "{1} rounded to {2} decimal places", sum: numbers(rounded(Math.round)) },
  ROUNDUP: { words: "{1} rounded up to {2} decimal places", sum: numbers(rounded(Math.ceil)) },
  ROUNDDOWN: { words: "{1} rounded down to {2} decimal places", sum: numbers(rounded(Math.floor)) },
  TRUNC: { words: "{1} cut off after [{2} ]decimal places", sum: numbers(rounded(Math.floor), 0) },
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
  MROUND: { words: "{1} rounded to a multiple of {2}", sum: numbers(multiple(Math.round)) },
  PI: { words: "π", sum: () => Math.PI },
  N: {
    words: "{1} as a number",
    sum: ([value = null]) =>
      typeof value === "string" ? 0 : numbers((one = 0) => one)([value], {} as never),
  },
};
