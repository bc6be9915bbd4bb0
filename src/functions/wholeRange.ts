/** Ranges that a function reads as a whole: lists of figures, and one result. */
import type { Argument } from "./argument.ts";
import { ModelError } from "../model/modelError.ts";
import { onlyError } from "./excelError.ts";
import { type Range, rangeOf, sameShape } from "./range.ts";
import { sentences } from "./sentences.ts";
import { finite } from "./spill.ts";

/** The result of a sum over whole ranges; what it refuses becomes Excel's error. */
export function total(sum: () => number): number {
  try {
    return finite(sum());
  } catch (thrown) {
    return onlyError(thrown) as never;
  }
}

/** The figures of two ranges, row by row, once the ranges are known to fit together. */
export function pairOf(
  one: Argument<number>,
  other: Argument<number>,
  check: (one: Range, other: Range) => void = sameShape,
): [number[], number[]] {
  check(rangeOf(one), rangeOf(other));
  return [figuresOf(one), figuresOf(other)];
}

/** The figure of an argument that must be one cell. */
export function single(argument: Argument<number>): number {
  const [figure = 0, ...more] = figuresOf(argument);
  if (more.length > 0) throw new ModelError("#VALUE!", sentences.notSingle(argument.name));
  return figure;
}

function figuresOf({ name, given, read }: Argument<number>): number[] {
  const { cells } = rangeOf({ name, given, read });
  return cells.flatMap((row) => row.map((cell) => read(name, cell)));
}
