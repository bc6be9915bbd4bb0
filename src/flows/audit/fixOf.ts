/** A finding's fix for each of its cells, and the way back. */
import type { Finding } from "../../audit/finding.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { inA1 } from "../../formula/excel/inA1.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import { cellAt, type FoundCell } from "./cellAt.ts";

interface CellFix {
  readonly address: string;
  readonly found: FoundCell;
  readonly after: string;
}

export function fixesOf(grid: WorkbookGrid, { sheet, cells, fix }: Finding): CellFix[] {
  if (!fix) return [];
  return cells.map((address) => ({
    address,
    found: cellAt(grid, sheet, address),
    after: inA1(fix.r1c1, address),
  }));
}

/** What puts a cell back as it is now. */
export const entryOf = ({ sheet, cell }: FoundCell): CellEntry => ({
  sheet,
  ...cell,
  numberFormat: cell.numberFormat ?? "General",
});
