/** Lays a sum over ranges of one shape, cell by cell, in one pass; a single cell goes with every other. */
import { ModelError } from "../model/modelError.ts";
import { sentences as modelSentences } from "../model/sentences.ts";
import type { Argument } from "./argument.ts";
import { excelError, onlyError } from "./excelError.ts";
import { commonShape, type Range, rangeOf } from "./range.ts";
import { withoutStacks } from "./withoutStacks.ts";

export type Result = number | boolean;
type Sum<Values extends unknown[]> = (...values: Values) => Result;
type Arguments<Values extends unknown[]> = { [At in keyof Values]-?: Argument<Values[At]> };

/**
 * The sum of every row and column of the ranges given.
 *
 * A bad element becomes an error in its own cell.
 */
export function spill<Values extends unknown[]>(sum: Sum<Values>, ...args: Arguments<Values>): unknown[][] {
  const given: readonly Argument<unknown>[] = args;
  try {
    const ranges = given.map(rangeOf);
    const shape = commonShape(ranges);
    const values = new Array<unknown>(ranges.length) as Values;
    if (!shape.single) return withoutStacks(() => rows(sum, ranges, values, shape));
    const result = element(sum, ranges, values, 0, 0);
    // A bare value for every argument is a direct call, not Excel's: it gets a bare value back.
    return given.some((argument) => Array.isArray(argument.given)) ? [[result]] : (result as never);
  } catch (thrown) {
    return [[onlyError(thrown)]];
  }
}

function rows<Values extends unknown[]>(
  sum: Sum<Values>,
  ranges: readonly Range[],
  values: Values,
  shape: Range,
): unknown[][] {
  const spilled: unknown[][] = [];
  for (let row = 0; row < shape.height; row++) {
    const line: unknown[] = [];
    for (let column = 0; column < shape.width; column++) {
      try {
        line.push(element(sum, ranges, values, row, column));
      } catch (thrown) {
        line.push(excelError(thrown));
      }
    }
    spilled.push(line);
  }
  return spilled;
}

/** `values` is refilled for each element, so that a long spill leaves no litter behind. */
function element<Values extends unknown[]>(
  sum: Sum<Values>,
  ranges: readonly Range[],
  values: Values,
  row: number,
  column: number,
): Result {
  let at = 0;
  for (const { name, cells, single, read } of ranges) {
    values[at++] = read(name, single ? cells[0]?.[0] : cells[row]?.[column]);
  }
  return finite(sum(...values));
}

/** Excel has neither an infinity, which a matrix would carry as an empty cell, nor a nought below nought. */
export function finite<Value extends Result>(result: Value): Value {
  if (result === 0) return 0 as Value;
  if (typeof result === "boolean" || Number.isFinite(result)) return result;
  throw new ModelError("#NUM!", modelSentences.tooLarge());
}
