/** Explains one cell of any workbook: what it is called, what it does, step by step, and what it hangs together with. */
import { parseA1Ref } from "@borgar/fx";
import type { GridCell, WorkbookGrid } from "../audit/workbookGrid.ts";
import { cellAddress } from "./cellAddress.ts";
import type { Explanation } from "./explanation.ts";
import { explainFormula } from "./explainFormula.ts";
import { explainTyped } from "./explainTyped.ts";
import { gridCells } from "./gridCells.ts";

/** Where a cell is: a sheet's name, and an address such as B2. */
export interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * The grid is read once, so asking again for another cell of it is quick.
 *
 * @throws RangeError for a sheet or an address that the workbook does not have.
 */
export function explainCell(grid: WorkbookGrid, { sheet, cell: address }: CellAt): Explanation {
  const cells = gridCells(grid);
  const open = cells.sheet(sheet);
  if (!open) throw new RangeError(`There is no sheet "${sheet}".`);
  const home = { sheet: open.sheet.name, ...parseAddress(address) };
  const cell: GridCell = cells.cell(home.sheet, home.row, home.column) ?? { ...home, value: null };
  return cell.formula === undefined
    ? explainTyped(cell, home, cells)
    : explainFormula(cell.formula, cell, home, cells);
}

function parseAddress(address: string): { row: number; column: number } {
  const parsed = parseA1Ref(address);
  const [top, left] = parsed && "range" in parsed ? [parsed.range.top, parsed.range.left] : [];
  if (typeof top !== "number" || typeof left !== "number")
    throw new RangeError(`"${address}" is not a cell; write an address such as ${cellAddress(2, 2)}.`);
  return { row: top + 1, column: left + 1 };
}
