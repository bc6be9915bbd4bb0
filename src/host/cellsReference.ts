/** Cells of a sheet as a formula names them from another, wherever it stands. */
import type { Block } from "../sheet/workbookSpec.ts";
import { columnLetters } from "./blockAddress.ts";
import { quotedSheet } from "./quotedSheet.ts";

interface SheetCells {
  readonly sheet: string;
  readonly block: Block;
}

export function cellsReference({ sheet, block: { row, column, height, width } }: SheetCells): string {
  const [first, last] = [column, column + width - 1].map(columnLetters);
  return `${quotedSheet(sheet)}!$${first ?? ""}$${row}:$${last ?? ""}$${row + height - 1}`;
}
