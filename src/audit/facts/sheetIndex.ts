/** Where everything stands on a sheet, put together in steps: a large sheet takes a moment. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { ShapeBook } from "./shapeBook.ts";

/** Places are positions in grid.cells; -1 stands for no cell. */
export interface SheetIndex {
  /** The places of all formulas, row by row. */
  readonly formulaPlaces: readonly number[];
  readonly contents: Readonly<Record<Content, readonly number[]>>;
  /** The number formats of its cells. */
  readonly formats: ReadonlySet<string>;
  /** For the number of each shape that is there, the places of its formulas. */
  readonly placesByShape: ReadonlyMap<number, readonly number[]>;
  /** For each cell the number of its formula's shape; -1 without a formula. */
  readonly shapeIds: Int32Array;
  readonly lastColumn: number;
  /** Where the cells of each row begin; those of row r end where the next row's begin. */
  readonly rowStarts: Int32Array;
  /** For each cell the place of the cell that touches it on that side. */
  readonly beside: Readonly<Record<Side, Int32Array>>;
}

/** Typed numbers, words (typed or not), cells that show an error. */
export type Content = "typed" | "words" | "errors";
export type Side = "left" | "right" | "above" | "below";

const none = -1;
const general = "General";
const cellsInStep = 4000;

/** Rests between steps. */
export function* sheetIndex({ cells }: SheetGrid, shapes: ShapeBook): Generator<undefined, SheetIndex> {
  const reading = new Reading(cells, shapes);
  for (let from = 0; from < cells.length; from += cellsInStep) {
    reading.read(from, Math.min(cells.length, from + cellsInStep));
    yield;
  }
  return reading.index();
}

class Reading {
  readonly #cells: readonly GridCell[];
  readonly #shapes: ShapeBook;
  readonly #shapeIds: Int32Array;
  readonly #rowStarts: Int32Array;
  readonly #formulaPlaces: number[] = [];
  readonly #placesByShape = new Map<number, number[]>();
  /** Of the formula before: in a row most are alike. */
  #alike: { readonly id: number; readonly places: number[] } = { id: none, places: [] };
  readonly #contents: Record<Content, number[]> = { typed: [], words: [], errors: [] };
  readonly #formats = new Set<string>();
  /** Of the cell before: most have the same. */
  #format: string = general;
  readonly #neighbours: Neighbours;

  constructor(cells: readonly GridCell[], shapes: ShapeBook) {
    this.#cells = cells;
    this.#shapes = shapes;
    this.#shapeIds = new Int32Array(cells.length).fill(none);
    this.#rowStarts = new Int32Array((cells.at(-1)?.row ?? 0) + 2);
    this.#neighbours = new Neighbours(cells.length);
  }

  read(from: number, to: number): void {
    for (let place = from; place < to; place++) {
      const cell = this.#cells[place];
      if (!cell) continue;
      if (cell.formula !== undefined) {
        this.#addFormula(this.#shapes.idOf(cell.formula, cell.row, cell.column), place);
      }
      this.#sort(cell, place);
      this.#neighbours.add(cell, place);
      this.#rowStarts[cell.row + 1] = place + 1;
    }
  }

  #addFormula(id: number, place: number): void {
    this.#shapeIds[place] = id;
    this.#formulaPlaces.push(place);
    if (id !== this.#alike.id) this.#alike = { id, places: this.#placesOf(id) };
    this.#alike.places.push(place);
  }

  #placesOf(id: number): number[] {
    let places = this.#placesByShape.get(id);
    if (!places) this.#placesByShape.set(id, (places = []));
    return places;
  }

  #sort({ value, formula, error, numberFormat }: GridCell, place: number): void {
    if (numberFormat !== this.#format) this.#formats.add((this.#format = numberFormat ?? general));
    if (typeof value === "string") this.#contents.words.push(place);
    else if (error !== undefined) this.#contents.errors.push(place);
    else if (typeof value === "number" && formula === undefined) this.#contents.typed.push(place);
  }

  index(): SheetIndex {
    fillGaps(this.#rowStarts);
    return {
      formulaPlaces: this.#formulaPlaces,
      contents: this.#contents,
      formats: this.#formats,
      placesByShape: this.#placesByShape,
      shapeIds: this.#shapeIds,
      lastColumn: this.#neighbours.lastColumn,
      rowStarts: this.#rowStarts,
      beside: this.#neighbours.beside,
    };
  }
}

/** Takes the cells row by row. */
class Neighbours {
  readonly beside: SheetIndex["beside"];
  /** For each column the row and the place of its latest cell. */
  readonly #rows: number[] = [];
  readonly #places: number[] = [];
  #latest: GridCell | undefined;

  constructor(count: number) {
    const all = new Int32Array(4 * count).fill(none);
    this.beside = {
      left: all.subarray(0, count),
      right: all.subarray(count, 2 * count),
      above: all.subarray(2 * count, 3 * count),
      below: all.subarray(3 * count),
    };
  }

  get lastColumn(): number {
    return this.#rows.length - 1;
  }

  add(cell: GridCell, place: number): void {
    const { row, column } = cell;
    const { left, right, above, below } = this.beside;
    if (this.#latest?.row === row && this.#latest.column === column - 1) {
      left[place] = place - 1;
      right[place - 1] = place;
    }
    const over = this.#places[column] ?? none;
    if (over >= 0 && this.#rows[column] === row - 1) {
      above[place] = over;
      below[over] = place;
    }
    this.#rows[column] = row;
    this.#places[column] = place;
    this.#latest = cell;
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
