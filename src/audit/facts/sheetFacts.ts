/** A sheet that rules can ask about any cell at once: what it holds, and which formula. */
import { type CellLabels, labelsOf } from "../labels.ts";
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { Area } from "./reference.ts";
import type { ShapeBook } from "./shapeBook.ts";

const none = -1;

export type Side = "left" | "right" | "above" | "below";

export class SheetFacts {
  readonly grid: SheetGrid;
  /** The places in grid.cells of all formulas, row by row. */
  readonly formulaPlaces: readonly number[];
  /** Where the cells of each row begin in grid.cells; those of row r end where the next row's begin. */
  readonly #rowStarts: Int32Array;
  /** For each cell the number of its formula's shape. */
  readonly #shapeIds: Int32Array;
  readonly #shapes: ShapeBook;
  /** For each cell the place of the cell right above it, and right below it. */
  readonly #above: Int32Array;
  readonly #below: Int32Array;
  #labels: ((row: number, column: number) => CellLabels) | undefined;

  constructor(grid: SheetGrid, shapes: ShapeBook) {
    this.grid = grid;
    this.#shapes = shapes;
    this.#shapeIds = Int32Array.from(grid.cells, ({ formula, row, column }) =>
      formula === undefined ? none : shapes.idOf(formula, row, column),
    );
    this.formulaPlaces = grid.cells.flatMap(({ formula }, place) => (formula === undefined ? [] : [place]));
    this.#rowStarts = rowStarts(grid.cells);
    [this.#above, this.#below] = columnNeighbours(grid.cells);
  }

  get lastRow(): number {
    return this.#rowStarts.length - 2;
  }

  /** The place in grid.cells; -1 where the grid has no such cell. */
  placeOf(row: number, column: number): number {
    const place = this.#firstFrom(row, column);
    const cell = this.grid.cells[place];
    return cell?.column === column && cell.row === row ? place : -1;
  }

  /** The place of the cell that touches this one; -1 where the grid has none. */
  beside(place: number, side: Side): number {
    if (side === "above") return this.#above[place] ?? none;
    if (side === "below") return this.#below[place] ?? none;
    const [cell, next] = [this.grid.cells[place], side === "left" ? place - 1 : place + 1];
    const other = this.grid.cells[next];
    return cell && other?.row === cell.row && Math.abs(other.column - cell.column) === 1 ? next : none;
  }

  /** How many cells apart two cells of one row or one column stand. */
  distance(place: number, other: number): number {
    const [a, b] = [this.grid.cells[place], this.grid.cells[other]];
    return a && b ? Math.abs(a.row - b.row) + Math.abs(a.column - b.column) : Infinity;
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

  cell(row: number, column: number): GridCell | undefined {
    return this.grid.cells[this.placeOf(row, column)];
  }

  rowCells(row: number): readonly GridCell[] {
    return this.grid.cells.slice(this.#rowStarts[row] ?? 0, this.#rowStarts[row + 1] ?? 0);
  }

  formulasOfRow(row: number): number[] {
    const places: number[] = [];
    for (let place = this.#rowStarts[row] ?? 0; place < (this.#rowStarts[row + 1] ?? 0); place++) {
      if (this.shapeIdAt(place) !== none) places.push(place);
    }
    return places;
  }

  /** Row by row; words and blank cells are left out. */
  numbersIn(area: Area): number[] {
    const numbers: number[] = [];
    for (const place of this.placesIn(area)) {
      const { value } = this.grid.cells[place] ?? {};
      if (typeof value === "number") numbers.push(value);
    }
    return numbers;
  }

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

  /** The number of the shape of the formula at a place of grid.cells; -1 without a formula. */
  shapeIdAt(place: number): number {
    return this.#shapeIds[place] ?? none;
  }

  shapeAt(place: number): FormulaShape | undefined {
    const id = this.shapeIdAt(place);
    return id === none ? undefined : this.#shapes.shape(id);
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

function columnNeighbours(cells: readonly GridCell[]): [above: Int32Array, below: Int32Array] {
  const above = new Int32Array(cells.length).fill(none);
  const below = new Int32Array(cells.length).fill(none);
  const latest = new Map<number, number>();
  cells.forEach(({ row, column }, place) => {
    const over = latest.get(column);
    if (over !== undefined && cells[over]?.row === row - 1) {
      above[place] = over;
      below[over] = place;
    }
    latest.set(column, place);
  });
  return [above, below];
}
