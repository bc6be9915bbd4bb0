/** Lays a running sum along the years: each level rests on the one before it. */
import type { Argument } from "./argument.ts";
import { excelError, onlyError } from "./excelError.ts";
import { rangeOf } from "./range.ts";
import { finite } from "./spill.ts";

type Step = (before: number, change: number) => number;

/**
 * Levels along each row of changes, or down the column if there is only one.
 *
 * From a cell that cannot be read on, its row holds that error: no later level is known.
 */
export function runningSpill(step: Step, changes: Argument<number>): unknown[][] {
  try {
    const { cells, width, single } = rangeOf(changes);
    if (single) return only(step, changes, cells[0]?.[0]);
    if (width > 1) return cells.map((row) => levels(step, changes, row));
    const column = cells.map((row) => row[0]);
    return levels(step, changes, column).map((level) => [level]);
  } catch (thrown) {
    return [[onlyError(thrown)]];
  }
}

/** One cell: its error is thrown, since Excel shows the sentence of a thrown error only. */
function only(step: Step, { name, given, read }: Argument<number>, cell: unknown): unknown[][] {
  const level = finite(step(0, read(name, cell)));
  return Array.isArray(given) ? [[level]] : (level as never);
}

function levels(step: Step, { name, read }: Argument<number>, changes: readonly unknown[]): unknown[] {
  let level = 0;
  let error: CustomFunctions.Error | undefined;
  return changes.map((change) => {
    if (error) return error;
    try {
      level = finite(step(level, read(name, change)));
      return level;
    } catch (thrown) {
      error = excelError(thrown);
      return error;
    }
  });
}
