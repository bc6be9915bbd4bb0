/** Formulas that stand alike at even steps along a line, whatever stands between them: blank cells, subtotals, other figures. */
import type { Rival } from "./formulaRuns.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import { along, type SpacedLine, widestStep } from "./spacedLines.ts";

/** Every other cell; those that touch are seen by formulaRuns. */
const narrowestStep = 2;
const fewest = 3;
/** So few will do where more of the line are alike in other places of the pattern, such as the other months. */
const fewestWithOthers = 2;
const fewestInLine = 4;
const mostCounted = 24;

export interface SpacedRival extends Rival {
  readonly step: number;
}

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
    if (!rival || (best && weightOf(rival, line) <= weightOf(best, line))) continue;
    if (isAlikeBeside(sheet, place, rival.places, line)) best = rival;
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
