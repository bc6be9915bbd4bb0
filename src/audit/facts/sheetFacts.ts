/** A sheet that rules can ask about any cell at once: what it holds, which formula, what is beside it. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { Area } from "./reference.ts";
import type { ShapeBook } from "./shapeBook.ts";
import type { Content, SheetIndex, Side } from "./sheetIndex.ts";

const none = -1;

interface SheetFormula {
  readonly shape: FormulaShape;
  readonly places: readonly number[];
  /** The number of the shape. */
  readonly id: number;
}

/** Places are positions in grid.cells; -1 stands for no cell. */
export class SheetFacts {
  readonly grid: SheetGrid;
  readonly #index: SheetIndex;
  readonly #shapes: ShapeBook;
  readonly #formulas: readonly SheetFormula[];

  constructor(grid: SheetGrid, shapes: ShapeBook, index: SheetIndex) {
    this.grid = grid;
    this.#shapes = shapes;
    this.#index = index;
    this.#formulas = [...index.placesByShape].map(([id, places]) => ({
      shape: shapes.shape(id),
      places,
      id,
    }));
  }

  /** The places of all formulas, row by row. */
  get formulaPlaces(): readonly number[] {
    return this.#index.formulaPlaces;
  }

  /** The places of all cells that hold it, row by row. */
  placesOf(content: Content): readonly number[] {
    return this.#index.contents[content];
  }

  /** Those of its cells. */
  get numberFormats(): ReadonlySet<string> {
    return this.#index.formats;
  }

  /** Each distinct formula of the sheet, with its number and its places. */
  formulas(): readonly SheetFormula[] {
    return this.#formulas;
  }

  get lastRow(): number {
    return this.#index.rowStarts.length - 2;
  }

  get lastColumn(): number {
    return this.#index.lastColumn;
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

  /** Whether a number stands there that no formula of the cell gives. */
  isTyped(place: number): boolean {
    return this.shapeIdAt(place) === none && typeof this.grid.cells[place]?.value === "number";
  }

  /** How many cells apart two cells of one row or one column stand. */
  distance(place: number, other: number): number {
    const a = this.grid.cells[place];
    const b = this.grid.cells[other];
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
  placesIn(area: Area): number[] {
    const places: number[] = [];
    this.eachIn(area, (_, place) => places.push(place));
    return places;
  }

  /** Row by row. */
  eachIn({ top, left, bottom, right }: Area, take: (cell: GridCell, place: number) => void): void {
    const { cells } = this.grid;
    const last = Math.min(bottom, this.lastRow);
    for (let row = Math.max(top, 1); row <= last; row++) {
      const end = this.#index.rowStarts[row + 1] ?? 0;
      for (let place = this.#firstFrom(row, left); place < end; place++) {
        const cell = cells[place];
        if (!cell || cell.column > right) break;
        take(cell, place);
      }
    }
  }

  /** Words and blank cells are left out. */
  numbersIn(area: Area): number[] {
    const numbers: number[] = [];
    this.eachIn(area, ({ value }) => {
      if (typeof value === "number") numbers.push(value);
    });
    return numbers;
  }

  /** The number of the shape of the formula; -1 without a formula. */
  shapeIdAt(place: number): number {
    return place < 0 ? none : (this.#index.shapeIds[place] ?? none);
  }

  /** How many cells of the sheet hold the same formula; 0 without one. */
  countOf(place: number): number {
    return this.#index.placesByShape.get(this.shapeIdAt(place))?.length ?? 0;
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
