/** Cells that the last layout filled and the next has no use for. */
import type { Cell } from "./book.ts";
import type { RowLayout } from "./rowLayout.ts";
import { sheetCells } from "./sheetCells.ts";
import type { MetSheet } from "./standingPlan.ts";

/** Working rows that go, or columns. */
export function leaving({ deletes }: RowLayout): Set<number> {
  return new Set(deletes.flatMap(({ row, count }) => Array.from({ length: count }, (_, at) => row + at)));
}

/**
 * On working rows and columns, each with an empty text.
 *
 * @param next the cells of the next layout, likewise.
 */
export function unwantedCells(
  sheet: MetSheet,
  next: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
): Map<number, Map<number, Cell>> {
  const { last, layout, columns: across } = sheet;
  const unwanted = new Map<number, Map<number, Cell>>();
  const [rowsGone, columnsGone] = [leaving(layout), leaving(across)];
  const filled = last ? [...sheetCells(last)].map(([row, cells]) => [row, [...cells.keys()]] as const) : [];
  for (const [row, columns] of [...filled, ...strangeRows(sheet)]) {
    const at = layout.ofStanding(row);
    if (rowsGone.has(at)) continue;
    const bare = columns
      .map(across.ofStanding)
      .filter((column) => !columnsGone.has(column) && next.get(at)?.has(column) !== true);
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
