/** Whose a cell is: the plan's to write, or people's own. */
import type { Looks } from "./looks.ts";
import type { RowIds, StandingSheet } from "./rowIds.ts";
import { sheetCells } from "./sheetCells.ts";
import type { Block, SheetSpec } from "../sheet/workbookSpec.ts";

export type Owns = (row: number, column: number) => boolean;

interface Known {
  readonly ids: RowIds;
  readonly columnIds: RowIds;
}

/**
 * The cells of the last layout and whatever stands in input tables; in rows of ours that it does not know, its width.
 * Nothing in columns that people put among ours.
 */
export function ownership(
  { tables }: StandingSheet,
  { ids, columnIds }: Known,
  last: SheetSpec | undefined,
  looks: Looks,
): Owns {
  if (!last) return (row) => ids[row - 1] !== undefined;
  const cells = sheetCells(last);
  const widest = Math.max(0, ...[...looks.values()].map((columns) => Math.max(...columns.keys())));
  const typed = tables.map((table) => ({
    ...table,
    width: last.tables.find(({ name }) => name === table.name)?.width ?? table.width,
  }));
  const isForeign = (column: number): boolean =>
    column <= columnIds.length && columnIds[column - 1] === undefined;
  const isLaid = (row: number, column: number): boolean =>
    looks.get(row)?.has(column) === true || cells.get(row)?.has(column) === true;
  const isOlder = (row: number, column: number): boolean =>
    ids[row - 1] !== undefined && !cells.has(row) && !looks.has(row) && column <= widest;
  return (row, column) =>
    !isForeign(column) &&
    (isLaid(row, column) || isOlder(row, column) || typed.some((table) => isWithin(table, row, column)));
}

function isWithin({ row, column, height, width }: Block, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + height && atColumn >= column && atColumn < column + width;
}
