/** Formulas that stand alike at even steps along a line, whatever stands between them: blank cells, subtotals, other figures. */
import type { Rival } from "./formulaRuns.ts";
import { groupedBy } from "../groupedBy.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** From every other cell to the same line of records of eight; those that touch are seen by formulaRuns. */
const [narrowestStep, widestStep] = [2, 8];
/** From a cell a step before the first formula one looks a step further. */
const margin = 2 * widestStep;
const fewest = 3;
/** So few will do where more of the line are alike in other places of the pattern, such as the other months. */
const fewestWithOthers = 2;
const fewestInLine = 4;
const mostCounted = 24;
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

export interface SpacedRival extends Rival {
  readonly step: number;
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
  for (const [, places] of sheet.formulas()) {
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
const along = (sheet: SheetFacts, place = -1, isRow: boolean): number =>
  sheet.grid.cells[place]?.[isRow ? "column" : "row"] ?? 0;

/**
 * The formula that cells at even steps from this one share, and that have the same kinds of cells beside them.
 * Of several steps the one that most of them keep: a month may stand halfway between two quarters.
 */
export function spacedRival(sheet: SheetFacts, place: number, line: SpacedLine): SpacedRival | undefined {
  const at = along(sheet, place, line.isRow) - line.start;
  if (at < widestStep || at >= line.ids.length - widestStep) return undefined;
  let best: SpacedRival | undefined;
  for (let step = narrowestStep; step <= widestStep; step++) {
    const rival = rivalAt(at, step, line);
    if (!rival || !isAlikeBeside(sheet, place, rival.places, line)) continue;
    if (!best || weightOf(rival, line) > weightOf(best, line)) best = rival;
  }
  return best;
}

/** How many keep the step; where that is even, how many of the line are alike. */
const weightOf = ({ id, places }: Rival, { counts }: SpacedLine): number =>
  places.length + (1 - 1 / (counts.get(id) ?? 1));

function rivalAt(at: number, step: number, line: SpacedLine): SpacedRival | undefined {
  const before = line.ids[at - step] ?? -1;
  const after = line.ids[at + step] ?? -1;
  if (before < 0 && after < 0) return undefined;
  return before === after ? rivalAround(at, step, line) : rivalOnSide(at, step, line);
}

function rivalAround(at: number, step: number, line: SpacedLine): SpacedRival | undefined {
  const [before, after] = [lengthOfRun(at, -step, line), lengthOfRun(at, step, line)];
  const id = line.ids[at + step] ?? -1;
  if (before + after < enoughOf(id, line)) return undefined;
  const places = [...runFrom(at, -step, before, line), ...runFrom(at, step, after, line)];
  return { id, places, isAround: true, isRow: line.isRow, step };
}

/** The longer of two. */
function rivalOnSide(at: number, step: number, line: SpacedLine): SpacedRival | undefined {
  const [before, after] = [lengthOfRun(at, -step, line), lengthOfRun(at, step, line)];
  const toIt = before > after ? -step : step;
  const count = Math.max(before, after);
  const id = line.ids[at + toIt] ?? -1;
  if (count < enoughOf(id, line)) return undefined;
  return { id, places: runFrom(at, toIt, count, line), isAround: false, isRow: line.isRow, step };
}

const enoughOf = (id: number, { counts }: SpacedLine): number =>
  (counts.get(id) ?? 0) >= fewestInLine ? fewestWithOthers : fewest;

/** How many cells at these steps hold the same formula. */
function lengthOfRun(at: number, step: number, { ids }: SpacedLine): number {
  const id = ids[at + step] ?? -1;
  if (id < 0) return 0;
  let count = 1;
  while (count < mostCounted && ids[at + step * (count + 1)] === id) count++;
  return count;
}

/** Their places, nearest first. */
function runFrom(at: number, step: number, count: number, { placeAt }: SpacedLine): number[] {
  const places: number[] = [];
  for (let index = 1; index <= count; index++) places.push(placeAt[at + step * index] ?? -1);
  return places;
}

export function placeAlong(
  sheet: SheetFacts,
  place: number,
  step: number,
  { isRow }: Pick<SpacedLine, "isRow">,
): number {
  const cell = sheet.grid.cells[place];
  if (!cell) return -1;
  return isRow ? sheet.placeOf(cell.row, cell.column + step) : sheet.placeOf(cell.row + step, cell.column);
}

/**
 * Whether what stands before and after this cell is of the kind that stands beside the others: then it has their place.
 * Beside the first and the last of a line stand headings and sums.
 */
function isAlikeBeside(
  sheet: SheetFacts,
  place: number,
  others: readonly number[],
  line: SpacedLine,
): boolean {
  return isAlikeAt(sheet, -1, line, place, others) && isAlikeAt(sheet, 1, line, place, others);
}

/** Written out: it is asked of most cells of large sheets. */
function isAlikeAt(
  sheet: SheetFacts,
  side: -1 | 1,
  line: SpacedLine,
  place: number,
  others: readonly number[],
): boolean {
  const edge = line.places.at(side < 0 ? 0 : -1);
  let kind = place === edge ? undefined : kindOf(sheet, placeAlong(sheet, place, side, line));
  for (const at of others) {
    if (at === edge) continue;
    const other = kindOf(sheet, placeAlong(sheet, at, side, line));
    kind ??= other;
    if (other !== kind) return false;
  }
  return true;
}

function kindOf(sheet: SheetFacts, place: number): string {
  return sheet.shapeAt(place)?.skeleton ?? typeof sheet.grid.cells[place]?.value;
}
