/** Where everything stands on a sheet, put together in steps: a large sheet takes a moment. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import { groupedBy } from "./groupedBy.ts";
import type { ShapeBook } from "./shapeBook.ts";

/** Places are positions in grid.cells; -1 stands for no cell. */
export interface SheetIndex {
  /** The places of all formulas, row by row. */
  readonly formulaPlaces: readonly number[];
  /** For the number of each shape that is there, the places of its formulas. */
  readonly placesByShape: ReadonlyMap<number, readonly number[]>;
  /** For each cell the number of its formula's shape; -1 without a formula. */
  readonly shapeIds: Int32Array;
  /** Where the cells of each row begin; those of row r end where the next row's begin. */
  readonly rowStarts: Int32Array;
  /** For each cell the place of the cell right above it, and right below it. */
  readonly above: Int32Array;
  readonly below: Int32Array;
}

const none = -1;
const cellsInStep = 4000;

/** Rests between steps. */
export function* sheetIndex({ cells }: SheetGrid, shapes: ShapeBook): Generator<undefined, SheetIndex> {
  const shapeIds = new Int32Array(cells.length).fill(none);
  const rowStarts = new Int32Array((cells.at(-1)?.row ?? 0) + 2);
  const formulaPlaces: number[] = [];
  const neighbours = new ColumnNeighbours(cells.length);
  let place = 0;
  for (const cell of cells) {
    if (cell.formula !== undefined) {
      shapeIds[place] = shapes.idOf(cell.formula, cell.row, cell.column);
      formulaPlaces.push(place);
    }
    neighbours.add(cell, place);
    rowStarts[cell.row + 1] = ++place;
    if (place % cellsInStep === 0) yield;
  }
  fillGaps(rowStarts);
  const placesByShape = groupedBy(formulaPlaces, (at) => shapeIds[at] ?? none);
  return { formulaPlaces, placesByShape, shapeIds, rowStarts, ...neighbours.found };
}

class ColumnNeighbours {
  readonly found: Pick<SheetIndex, "above" | "below">;
  /** For each column its latest cell. */
  readonly #latest: { row: number; place: number }[] = [];

  constructor(count: number) {
    this.found = { above: new Int32Array(count).fill(none), below: new Int32Array(count).fill(none) };
  }

  add({ row, column }: GridCell, place: number): void {
    const latest = (this.#latest[column] ??= { row, place });
    if (latest.row === row - 1) {
      this.found.above[place] = latest.place;
      this.found.below[latest.place] = place;
    }
    latest.row = row;
    latest.place = place;
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
