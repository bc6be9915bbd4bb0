/** The cells of an argument as a range with a shape, and whether ranges fit together. */
import { ModelError } from "../model/modelError.ts";
import type { Argument } from "./argument.ts";
import { sentences } from "./sentences.ts";

export interface Range {
  readonly name: string;
  readonly cells: readonly (readonly unknown[])[];
  readonly height: number;
  readonly width: number;
  /** One cell, which goes with every row and column of the others. */
  readonly single: boolean;
  readonly read: (name: string, cell: unknown) => unknown;
}

export function rangeOf({ name, given, read }: Argument<unknown>): Range {
  const cells = Array.isArray(given) ? (given as Range["cells"]) : [[given]];
  const height = cells.length;
  const width = cells[0]?.length ?? 0;
  if (width === 0) throw new ModelError("#VALUE!", sentences.empty(name));
  return { name, cells, height, width, single: height === 1 && width === 1, read };
}

/** The range whose shape the result takes, once all that hold more than a cell are of that shape. */
export function commonShape(ranges: readonly Range[]): Range {
  let shape = ranges[0] as Range;
  for (const range of ranges) {
    if (shape.single) shape = range;
    if (!range.single) sameShape(shape, range);
  }
  return shape;
}

/** @throws ModelError #VALUE! naming both shapes. */
export function sameShape(one: Range, other: Range): void {
  if (one.height === other.height && one.width === other.width) return;
  throw new ModelError("#VALUE!", sentences.shapes(one.name, sizeOf(one), other.name, sizeOf(other)));
}

/** @throws ModelError #VALUE! if one range holds more cells than the other, whichever way they lie. */
export function sameCount(one: Range, other: Range): void {
  const counts = [one, other].map(({ height, width }) => count(height * width, "cell"));
  if (counts[0] === counts[1]) return;
  throw new ModelError("#VALUE!", sentences.counts(one.name, counts[0] ?? "", other.name, counts[1] ?? ""));
}

const sizeOf = ({ height, width }: Range): string => `${count(height, "row")} × ${count(width, "column")}`;
const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
