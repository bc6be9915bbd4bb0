/** A sheet that rules can ask about any cell at once: what it holds, and which formula. */
import { type CellLabels, labelsOf } from "../labels.ts";
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { ShapeBook } from "./shapeBook.ts";

const noFormula = -1;

export class SheetFacts {
  readonly grid: SheetGrid;
  /** Where the cells of each row begin in grid.cells; those of row r end where the next row's begin. */
  readonly #rowStarts: Int32Array;
  /** For each cell the number of its formula's shape. */
  readonly #shapeIds: Int32Array;
  readonly #shapes: ShapeBook;
  #labels: ((row: number, column: number) => CellLabels) | undefined;

  constructor(grid: SheetGrid, shapes: ShapeBook) {
    this.grid = grid;
    this.#shapes = shapes;
    this.#shapeIds = Int32Array.from(grid.cells, ({ formula, row, column }) =>
      formula === undefined ? noFormula : shapes.idOf(formula, row, column),
    );
    this.#rowStarts = rowStarts(grid.cells);
  }

  get lastRow(): number {
    return this.#rowStarts.length - 2;
  }

  /** The place in grid.cells; -1 where the grid has no such cell. */
  placeOf(row: number, column: number): number {
    let from = this.#rowStarts[row] ?? 0;
    let to = this.#rowStarts[row + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.grid.cells[middle]?.column ?? 0) < column) from = middle + 1;
      else to = middle;
    }
    const cell = this.grid.cells[from];
    return cell?.column === column && cell.row === row ? from : -1;
  }

  cell(row: number, column: number): GridCell | undefined {
    return this.grid.cells[this.placeOf(row, column)];
  }

  rowCells(row: number): readonly GridCell[] {
    return this.grid.cells.slice(this.#rowStarts[row] ?? 0, this.#rowStarts[row + 1] ?? 0);
  }

  /** The number of the shape of the formula at a place of grid.cells; -1 without a formula. */
  shapeIdAt(place: number): number {
    return this.#shapeIds[place] ?? noFormula;
  }

  shapeAt(place: number): FormulaShape | undefined {
    const id = this.shapeIdAt(place);
    return id === noFormula ? undefined : this.#shapes.shape(id);
  }

  labels(row: number, column: number): CellLabels {
    this.#labels ??= labelsOf(this.grid);
    return this.#labels(row, column);
  }
}

function rowStarts(cells: readonly GridCell[]): Int32Array {
  const starts = new Int32Array((cells.at(-1)?.row ?? 0) + 2);
  for (const { row } of cells) starts[row + 1] = (starts[row + 1] ?? 0) + 1;
  for (let row = 1; row < starts.length; row++) starts[row] = (starts[row] ?? 0) + (starts[row - 1] ?? 0);
  return starts;
}
