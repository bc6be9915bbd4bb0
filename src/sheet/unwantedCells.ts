/** Cells that the last layout filled and the next has no use for. */
import type { Cell } from "./book.ts";
import type { RowLayout } from "./rowLayout.ts";
import { sheetCells } from "./sheetCells.ts";
import type { MetSheet } from "./standingPlan.ts";

/** Working rows that go. */
export function leavingRows({ deletes }: RowLayout): Set<number> {
  return new Set(deletes.flatMap(({ row, count }) => Array.from({ length: count }, (_, at) => row + at)));
}

/**
 * On working rows, each with an empty text.
 *
 * @param next the cells of the next layout on the same rows.
 */
export function unwantedCells(
  sheet: MetSheet,
  next: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): Map<number, Map<number, Cell>> {
  const { last, layout } = sheet;
  const unwanted = new Map<number, Map<number, Cell>>();
  const leaving = leavingRows(layout);
  const filled = last ? [...sheetCells(last)].map(([row, cells]) => [row, [...cells.keys()]] as const) : [];
  for (const [row, columns] of [...filled, ...strangeRows(sheet)]) {
    const at = layout.ofStanding(row);
    if (leaving.has(at)) continue;
    const bare = columns.filter((column) => next.get(at)?.has(column) !== true);
    unwanted.set(at, new Map(bare.map((column) => [column, ""])));
  }
  return unwanted;
}

/** Rows of an older layout, which stay as people put something of their own in them. */
function strangeRows({ standing, layout, owns }: MetSheet): (readonly [number, number[]])[] {
  return layout.emptied.map((working) => {
    const row = layout.standing(working) ?? 0;
    const cells = standing.formulas[row - 1] ?? [];
    return [row, cells.flatMap((_, at) => (owns(row, at + 1) ? [at + 1] : []))];
  });
}
