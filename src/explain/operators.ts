/** The signs of a formula: how people write them, how tightly they bind, and what they do. */
import { compare, toNumber, toText } from "./coerce.ts";
import { errorValue, isError, type Scalar } from "./value.ts";

type Plain = Exclude<Scalar, { error: string }>;

interface Operator {
  readonly sign: string;
  /** Between dates, where that is another word. */
  readonly ofDates?: string;
  /** Higher binds tighter, in Excel's order. */
  readonly power: number;
  readonly sum: (left: Plain, right: Plain) => Scalar;
}

const numbers =
  (sum: (left: number, right: number) => Scalar) =>
  (left: Plain, right: Plain): Scalar => {
    const [a, b] = [toNumber(left), toNumber(right)];
    if (isError(a)) return a;
    return isError(b) ? b : sum(a, b);
  };

const comparison = (holds: (order: number) => boolean) => (left: Plain, right: Plain) =>
  holds(compare(left, right));

export const operators: Readonly<Record<string, Operator>> = {
  "^": { sign: "to the power of", power: 5, sum: numbers(power) },
  "*": { sign: "×", power: 4, sum: numbers((a, b) => a * b) },
  "/": { sign: "÷", power: 4, sum: numbers((a, b) => (b === 0 ? errorValue("#DIV/0!") : a / b)) },
  "+": { sign: "+", power: 3, sum: numbers((a, b) => settled(a + b, a)) },
  "-": { sign: "−", power: 3, sum: numbers((a, b) => settled(a - b, a)) },
  "&": { sign: "joined to", power: 2, sum: join },
  "=": { sign: "is", power: 1, sum: comparison((order) => order === 0) },
  "<>": { sign: "is not", power: 1, sum: comparison((order) => order !== 0) },
  "<": { sign: "is below", ofDates: "is before", power: 1, sum: comparison((order) => order < 0) },
  "<=": { sign: "is at most", ofDates: "is on or before", power: 1, sum: comparison((order) => order <= 0) },
  ">": { sign: "is above", ofDates: "is after", power: 1, sum: comparison((order) => order > 0) },
  ">=": { sign: "is at least", ofDates: "is on or after", power: 1, sum: comparison((order) => order >= 0) },
};

function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorValue("#NUM!");
  return base === 0 && exponent < 0 ? errorValue("#DIV/0!") : base ** exponent;
}

/** Excel shows 0 where two numbers differ in their last binary digits only. */
function settled(result: number, left: number): number {
  return Math.abs(result) < Math.abs(left) * 2 ** -50 ? 0 : result;
}

function join(left: Plain, right: Plain): Scalar {
  const [a, b] = [toText(left), toText(right)];
  if (isError(a)) return a;
  return isError(b) ? b : a + b;
}
