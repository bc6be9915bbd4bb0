/** What a build leaves in the workbook about itself. */
import { type Cell, put } from "./book.ts";
import { rowMark } from "./rowIds.ts";
import { sheetCells } from "./sheetCells.ts";
import type { PlanRecord } from "../sheet/workbookEdit.ts";
import type { SheetSpec } from "../sheet/workbookSpec.ts";

/** All of the record but what the laid-out sheets say. */
export type RecordHead = Omit<PlanRecord, "sheets">;

/** @param settled the row that a row of the layout takes in the end. */
export function planRecord(
  head: RecordHead,
  sheets: readonly SheetSpec[],
  settled: (sheet: SheetSpec, row: number) => number = (_, row) => row,
): PlanRecord {
  return {
    ...head,
    sheets: sheets.map((sheet) => {
      const cells = sheetCells(sheet);
      const markOf = (row: number): string => {
        const first: Cell[] = [];
        for (const [column, cell] of cells.get(row) ?? []) put(first, column, cell);
        return rowMark(first);
      };
      return {
        id: sheet.id,
        keys: sheet.keys
          .map(({ row, key }) => ({ row: settled(sheet, row), key, mark: markOf(row) }))
          .sort((a, b) => a.row - b.row),
      };
    }),
  };
}
