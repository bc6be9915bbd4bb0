/** The blocks of cells that a table is made of. */
import type { Area } from "../engine/engine.ts";
import type { StoredTable } from "./book.ts";

export const headerOf = ({ area }: StoredTable): Area => ({ ...area, height: 1 });

export const bodyOf = ({ area }: StoredTable): Area => ({
  ...area,
  row: area.row + 1,
  height: Math.max(area.height - 1, 1),
});

/** A row of the body, or a column with its header, counted from 0. */
export const rowOf = (table: StoredTable, index: number): Area => ({
  ...bodyOf(table),
  row: table.area.row + 1 + index,
  height: 1,
});
export const columnOf = ({ area }: StoredTable, index: number): Area => ({
  ...area,
  column: area.column + index,
  width: 1,
});
