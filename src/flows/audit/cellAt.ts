/** A cell of a grid by its address, and what it holds as people read it. */
import type { GridCell, WorkbookGrid } from "../../audit/workbookGrid.ts";
import { gridCells } from "../../explain/gridCells.ts";
import { shownAt } from "../../explain/relatedCell.ts";
import { blockOf } from "./blockOf.ts";

export interface FoundCell {
  readonly sheet: string;
  readonly cell: GridCell;
  /** The formula, or what was typed. */
  readonly formula: string;
  readonly value: string;
}

/** @param address such as B2 */
export function cellAt(grid: WorkbookGrid, sheet: string, address: string): FoundCell {
  const { row, column } = blockOf(address);
  const cells = gridCells(grid);
  const cell = cells.cell(sheet, row, column) ?? { row, column, value: null };
  return {
    sheet,
    cell,
    formula: cell.formula ?? cell.error ?? String(cell.value ?? ""),
    value: shownAt(sheet, row, column, cells),
  };
}
