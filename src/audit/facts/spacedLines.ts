/** The rows and columns of a sheet in which formulas are alike, laid out so that one can step along them. */
import { groupedBy } from "../groupedBy.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** So far apart formulas that are alike may stand: those of a record of eight cells. */
export const widestStep = 8;
/** From a cell a step before the first formula one looks a step further. */
const margin = 2 * widestStep;
const fewest = 3;
/** Of all lines together; a sheet with its formulas further apart would take more memory than a pane has. */
const mostPositions = 2_000_000;

/** A row or a column with some formulas that are alike. */
export interface SpacedLine {
  readonly isRow: boolean;
  /** Of its formulas. */
  readonly places: readonly number[];
  /** How many of them are alike, for the number of each shape. */
  readonly counts: ReadonlyMap<number, number>;
  /** The row or column with which the next two begin: so far before its first formula as a step can look; they end likewise. */
  readonly start: number;
  /** The number of the shape in each position; -1 without a formula. */
  readonly ids: readonly number[];
  /** The place of the formula in each position. */
  readonly placeAt: readonly number[];
}

export interface SpacedLines {
  readonly rows: ReadonlyMap<number, SpacedLine>;
  readonly columns: ReadonlyMap<number, SpacedLine>;
}

const known = new WeakMap<SheetFacts, SpacedLines>();

/** By row number and by column number. */
export function spacedLines(sheet: SheetFacts): SpacedLines {
  let lines = known.get(sheet);
  if (!lines)
    known.set(sheet, (lines = { rows: linesAlong(sheet, true), columns: linesAlong(sheet, false) }));
  return lines;
}

function linesAlong(sheet: SheetFacts, isRow: boolean): Map<number, SpacedLine> {
  const lines = new Map<number, SpacedLine>();
  const alike = linesWithAlike(sheet, isRow);
  if (alike.size === 0) return lines;
  let positions = 0;
  for (const [at, places] of groupedBy(sheet.formulaPlaces, (place) => along(sheet, place, !isRow))) {
    if (!alike.has(at)) continue;
    positions += along(sheet, places.at(-1), isRow) - along(sheet, places[0], isRow) + 1;
    if (positions > mostPositions) break;
    lines.set(at, lineOf(sheet, places, isRow));
  }
  return lines;
}

/** The rows or columns in which at least so many formulas are alike. */
function linesWithAlike(sheet: SheetFacts, isRow: boolean): Set<number> {
  const found = new Set<number>();
  for (const { places } of sheet.formulas()) {
    if (places.length < fewest) continue;
    const counts = new Map<number, number>();
    for (const place of places) {
      const at = along(sheet, place, !isRow);
      const count = (counts.get(at) ?? 0) + 1;
      counts.set(at, count);
      if (count === fewest) found.add(at);
    }
  }
  return found;
}

function lineOf(sheet: SheetFacts, places: readonly number[], isRow: boolean): SpacedLine {
  const start = along(sheet, places[0], isRow) - margin;
  const length = along(sheet, places.at(-1), isRow) - start + 1 + margin;
  const counts = new Map<number, number>();
  const ids = new Array<number>(length).fill(-1);
  const placeAt = new Array<number>(length).fill(-1);
  for (const place of places) {
    const at = along(sheet, place, isRow) - start;
    const id = sheet.shapeIdAt(place);
    ids[at] = id;
    placeAt[at] = place;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { isRow, places, counts, start, ids, placeAt };
}

/** Where a cell stands in its row or its column. */
export function along(sheet: SheetFacts, place = -1, isRow: boolean): number {
  const cell = sheet.grid.cells[place];
  if (!cell) return 0;
  return isRow ? cell.column : cell.row;
}
