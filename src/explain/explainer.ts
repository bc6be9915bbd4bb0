/** Explains cells of one workbook, which is read once and again only where it changed. */
import type { GridCell, WorkbookGrid } from "../audit/workbookGrid.ts";
import { parseReference } from "../formula/excel/parseReference.ts";
import { cellAddress } from "./cellAddress.ts";
import type { Explanation } from "./explanation.ts";
import { explainFormula } from "./explainFormula.ts";
import { explainTyped } from "./explainTyped.ts";
import { type GridCells, gridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import type { TreeLine } from "./treeLine.ts";
import { treeOf } from "./treeOf.ts";

/** Where a cell is: a sheet's name, and an address such as B2. */
export interface CellAt {
  readonly sheet: string;
  readonly cell: string;
}

export class Explainer {
  readonly grid: WorkbookGrid;
  readonly #cells: GridCells;

  /** @param before of the same workbook: what it knows of sheets that are still the same objects is kept */
  constructor(grid: WorkbookGrid, before?: Explainer) {
    this.grid = grid;
    this.#cells = gridCells(grid, before === undefined ? undefined : before.#cells);
  }

  /** @throws RangeError for a sheet or an address that the workbook does not have. */
  explain(at: CellAt): Explanation {
    const home = this.#homeOf(at);
    const { sheet, row, column } = home;
    const cell: GridCell = this.#cells.cell(sheet, row, column) ?? { ...home, value: null };
    return cell.formula === undefined
      ? explainTyped(cell, home, this.#cells)
      : explainFormula(cell.formula, cell, home, this.#cells);
  }

  /**
   * What the cell reads, and what that reads in turn as far as it is opened.
   *
   * @param opened the ids of the lines that are open
   */
  tree(at: CellAt, opened: ReadonlySet<string>): TreeLine[] {
    return treeOf(this.#homeOf(at), opened, this.#cells);
  }

  #homeOf({ sheet, cell }: CellAt): Home {
    const open = this.#cells.sheet(sheet);
    if (!open) throw new RangeError(`There is no sheet "${sheet}".`);
    return { sheet: open.sheet.name, ...parseAddress(cell) };
  }
}

function parseAddress(address: string): { row: number; column: number } {
  const parsed = parseReference(address);
  const [top, left] = parsed && "range" in parsed ? [parsed.range.top, parsed.range.left] : [];
  if (typeof top !== "number" || typeof left !== "number")
    throw new RangeError(`"${address}" is not a cell; write an address such as ${cellAddress(2, 2)}.`);
  return { row: top + 1, column: left + 1 };
}
