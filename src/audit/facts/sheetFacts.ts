/** A sheet that rules can ask about any cell at once: what it holds, which formula, what is beside it. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { Area } from "./reference.ts";
import type { ShapeBook } from "./shapeBook.ts";
import type { SheetIndex, Side } from "./sheetIndex.ts";

const none = -1;

/** Places are positions in grid.cells; -1 stands for no cell. */
export class SheetFacts {
  readonly grid: SheetGrid;
  readonly #index: SheetIndex;
  readonly #shapes: ShapeBook;

  constructor(grid: SheetGrid, shapes: ShapeBook, index: SheetIndex) {
    this.grid = grid;
    this.#shapes = shapes;
    this.#index = index;
  }

  /** The places of all formulas, row by row. */
  get formulaPlaces(): readonly number[] {
    return this.#index.formulaPlaces;
  }

  /** Each distinct formula of the sheet, with its number and its places. */
  *formulas(): Iterable<readonly [shape: FormulaShape, places: readonly number[], id: number]> {
    for (const [id, places] of this.#index.placesByShape) yield [this.#shapes.shape(id), places, id];
  }

  get lastRow(): number {
    return this.#index.rowStarts.length - 2;
  }

  placeOf(row: number, column: number): number {
    const place = this.#firstFrom(row, column);
    const cell = this.grid.cells[place];
    return cell?.column === column && cell.row === row ? place : none;
  }

  /** The place of the cell that touches this one. */
  beside(place: number, side: Side): number {
    return place < 0 ? none : (this.#index.beside[side][place] ?? none);
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
    return this.grid.cells.slice(this.#index.rowStarts[row] ?? 0, this.#index.rowStarts[row + 1] ?? 0);
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
      const end = this.#index.rowStarts[row + 1] ?? 0;
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
    return place < 0 ? none : (this.#index.shapeIds[place] ?? none);
  }

  shapeAt(place: number): FormulaShape | undefined {
    const id = this.shapeIdAt(place);
    return id === none ? undefined : this.#shapes.shape(id);
  }

  /** The place of the first cell of the row that stands at the column or right of it; else where the next row begins. */
  #firstFrom(row: number, column: number): number {
    let from = this.#index.rowStarts[row] ?? 0;
    let to = this.#index.rowStarts[row + 1] ?? 0;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.grid.cells[middle]?.column ?? 0) < column) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
