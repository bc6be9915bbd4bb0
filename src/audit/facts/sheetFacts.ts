/** A sheet that rules can ask about any cell at once: what it holds, which formula, what is beside it. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import { columnNeighbours } from "./columnNeighbours.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { Area } from "./reference.ts";
import type { ShapeBook } from "./shapeBook.ts";

const none = -1;

export type Side = "left" | "right" | "above" | "below";

/** Places are positions in grid.cells; -1 stands for no cell. */
export class SheetFacts {
  readonly grid: SheetGrid;
  /** The places of all formulas, row by row. */
  readonly formulaPlaces: readonly number[];
  /** Where the cells of each row begin; those of row r end where the next row's begin. */
  readonly #rowStarts: Int32Array;
  /** For each cell the number of its formula's shape. */
  readonly #shapeIds: Int32Array;
  readonly #shapes: ShapeBook;
  /** For each cell the place of the cell right above it, and right below it. */
  readonly #above: Int32Array;
  readonly #below: Int32Array;

  constructor(grid: SheetGrid, shapes: ShapeBook) {
    this.grid = grid;
    this.#shapes = shapes;
    const { cells } = grid;
    this.#shapeIds = new Int32Array(cells.length).fill(none);
    this.#rowStarts = new Int32Array((cells.at(-1)?.row ?? 0) + 2);
    const formulaPlaces: number[] = [];
    let place = 0;
    for (const { row, column, formula } of cells) {
      this.#rowStarts[row + 1] = place + 1;
      if (formula !== undefined) {
        this.#shapeIds[place] = shapes.idOf(formula, row, column);
        formulaPlaces.push(place);
      }
      place++;
    }
    this.formulaPlaces = formulaPlaces;
    fillGaps(this.#rowStarts);
    [this.#above, this.#below] = columnNeighbours(cells);
  }

  get lastRow(): number {
    return this.#rowStarts.length - 2;
  }

  placeOf(row: number, column: number): number {
    const place = this.#firstFrom(row, column);
    const cell = this.grid.cells[place];
    return cell?.column === column && cell.row === row ? place : none;
  }

  /** The place of the cell that touches this one. */
  beside(place: number, side: Side): number {
    if (side === "above") return this.#above[place] ?? none;
    if (side === "below") return this.#below[place] ?? none;
    return this.#inRow(place, side === "left" ? -1 : 1);
  }

  #inRow(place: number, step: -1 | 1): number {
    const [cell, other] = [this.grid.cells[place], this.grid.cells[place + step]];
    return cell?.row === other?.row && other?.column === (cell?.column ?? none) + step ? place + step : none;
  }

  /** How many cells apart two cells of one row or one column stand. */
  distance(place: number, other: number): number {
    const [a, b] = [this.grid.cells[place], this.grid.cells[other]];
    return a && b ? Math.abs(a.row - b.row) + Math.abs(a.column - b.column) : Infinity;
  }

  cell(row: number, column: number): GridCell | undefined {
    return this.grid.cells[this.placeOf(row, column)];
  }

  cellsAt(places: readonly number[]): GridCell[] {
    return places.map((place) => this.grid.cells[place]).filter((cell) => cell !== undefined);
  }

  rowCells(row: number): readonly GridCell[] {
    return this.grid.cells.slice(this.#rowStarts[row] ?? 0, this.#rowStarts[row + 1] ?? 0);
  }

  /** The words that stand left of a cell, nearest first, as one text. */
  rowHead({ row, column }: GridCell): string {
    const left = this.rowCells(row).filter((cell) => cell.column < column && typeof cell.value === "string");
    return left
      .reverse()
      .map(({ value }) => value)
      .join(" ");
  }

  /** Row by row. */
  placesIn({ top, left, bottom, right }: Area): number[] {
    const places: number[] = [];
    for (let row = Math.max(top, 1); row <= Math.min(bottom, this.lastRow); row++) {
      const end = this.#rowStarts[row + 1] ?? 0;
      for (let place = this.#firstFrom(row, left); place < end; place++) {
        if ((this.grid.cells[place]?.column ?? Infinity) > right) break;
        places.push(place);
      }
    }
    return places;
  }

  /** Words and blank cells are left out. */
  numbersIn(area: Area): number[] {
    const numbers: number[] = [];
    for (const place of this.placesIn(area)) {
      const value = this.grid.cells[place]?.value;
      if (typeof value === "number") numbers.push(value);
    }
    return numbers;
  }

  /** The number of the shape of the formula; -1 without a formula. */
  shapeIdAt(place: number): number {
    return this.#shapeIds[place] ?? none;
  }

  shapeAt(place: number): FormulaShape | undefined {
    const id = this.shapeIdAt(place);
    return id === none ? undefined : this.#shapes.shape(id);
  }

  /** The place of the first cell of the row that stands at the column or right of it; else where the next row begins. */
  #firstFrom(row: number, column: number): number {
    let from = this.#rowStarts[row] ?? 0;
    let to = this.#rowStarts[row + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.grid.cells[middle]?.column ?? 0) < column) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/** A row without cells begins where the row before ended. */
function fillGaps(rowStarts: Int32Array): void {
  let latest = 0;
  for (let row = 0; row < rowStarts.length; row++) {
    latest = Math.max(latest, rowStarts[row] ?? 0);
    rowStarts[row] = latest;
  }
}
