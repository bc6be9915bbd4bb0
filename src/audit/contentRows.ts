/** The cells of a sheet that hold anything, by row and column. */
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

export type ContentRow = ReadonlyMap<number, GridCell>;

export function contentRows({ cells }: SheetGrid): ReadonlyMap<number, ContentRow> {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cells) {
    if (cell.value === null && cell.formula === undefined && cell.error === undefined) continue;
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}
