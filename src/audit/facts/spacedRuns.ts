/** Formulas that stand alike at even steps along a line, whatever stands between them: blank cells, subtotals, other figures. */
import type { Rival } from "./formulaRuns.ts";
import { groupedBy } from "../groupedBy.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** From every other cell to the same line of records of eight; those that touch are seen by formulaRuns. */
const [narrowestStep, widestStep] = [2, 8];
const fewest = 3;
/** So few will do where more of the line are alike in other places of the pattern, such as the other months. */
const fewestWithOthers = 2;
const fewestInLine = 4;
const mostCounted = 24;

/** A row or a column with some formulas that are alike. */
export interface SpacedLine {
  readonly isRow: boolean;
  /** Of its formulas. */
  readonly places: readonly number[];
  /** How many of them are alike, for the number of each shape. */
  readonly counts: ReadonlyMap<number, number>;
}

export interface SpacedRival extends Rival {
  readonly step: number;
}

/** By row number or column number. */
export function spacedLines(sheet: SheetFacts, isRow: boolean): Map<number, SpacedLine> {
  const { cells } = sheet.grid;
  const lines = new Map<number, SpacedLine>();
  const byLine = groupedBy(sheet.formulaPlaces, (place) => cells[place]?.[isRow ? "row" : "column"] ?? 0);
  for (const [at, places] of byLine) {
    const counts = places.length < fewest ? none : countsOf(sheet, places);
    if (Math.max(...counts.values()) >= fewest) lines.set(at, { isRow, places, counts });
  }
  return lines;
}

const none: ReadonlyMap<number, number> = new Map();

function countsOf(sheet: SheetFacts, places: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) {
    const id = sheet.shapeIdAt(place);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/**
 * The formula that cells at even steps from this one share, and that have the same kinds of cells beside them.
 * Of several steps the one that most of them keep: a month may stand halfway between two quarters.
 */
export function spacedRival(sheet: SheetFacts, place: number, line: SpacedLine): SpacedRival | undefined {
  let best: SpacedRival | undefined;
  for (let step = narrowestStep; step <= widestStep; step++) {
    const [before, after] = [runFrom(sheet, place, -step, line), runFrom(sheet, place, step, line)];
    if (before.length === 0 && after.length === 0) continue;
    const rival = rivalBetween(sheet, before, after, line);
    if (!rival || !isAlikeBeside(sheet, place, rival.places, line)) continue;
    if (!best || weightOf(rival, line) > weightOf(best, line)) best = { ...rival, step };
  }
  return best;
}

/** How many keep the step; where that is even, how many of the line are alike. */
const weightOf = ({ id, places }: Rival, { counts }: SpacedLine): number =>
  places.length + (1 - 1 / (counts.get(id) ?? 1));

/** The cells at these steps that hold the same formula, nearest first. */
function runFrom(sheet: SheetFacts, place: number, step: number, line: SpacedLine): number[] {
  const run: number[] = [];
  let at = placeAlong(sheet, place, step, line);
  const id = sheet.shapeIdAt(at);
  while (id >= 0 && sheet.shapeIdAt(at) === id && run.length < mostCounted) {
    run.push(at);
    at = placeAlong(sheet, at, step, line);
  }
  return run;
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

function rivalBetween(
  sheet: SheetFacts,
  before: readonly number[],
  after: readonly number[],
  { isRow, counts }: SpacedLine,
): Rival | undefined {
  const isAround = before.length > 0 && idOf(sheet, before) === idOf(sheet, after);
  const longer = before.length > after.length ? before : after;
  const places = isAround ? [...before, ...after] : longer;
  const id = idOf(sheet, places);
  const enough = (counts.get(id) ?? 0) >= fewestInLine ? fewestWithOthers : fewest;
  return places.length >= enough ? { id, places, isAround, isRow } : undefined;
}

const idOf = (sheet: SheetFacts, run: readonly number[]): number => sheet.shapeIdAt(run[0] ?? -1);

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
