/** A number that was typed into a line of formulas: the formula of its neighbours, and what that would give here. */
import type { FormulaShape } from "./formulaShape.ts";
import type { NearestFormulas } from "./nearestFormulas.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";
import { placeAlong, type SpacedLine, spacedRival } from "./spacedRuns.ts";
import { startsSeries } from "./startsSeries.ts";
import { workedValue } from "./workedValue.ts";

export interface TypedAmong {
  /** Of the number. */
  readonly place: number;
  readonly usual: FormulaShape;
  /** Places of the formulas, nearest first. */
  readonly peers: readonly number[];
  readonly isAround: boolean;
  /** No other typed number touches it in the line: not one of a series. */
  readonly isAlone: boolean;
  readonly isRow: boolean;
}

const none: readonly TypedAmong[] = [];
const noPlaces: readonly number[] = [];
const widestGap = 8;
const widestReach = 10;
const fewestPeers = 2;
const mostCounted = 24;
/** Two may stand as far before as after by chance: subtotals on both sides of a month. */
const fewestSpaced = 3;

/**
 * @param place of a cell that holds a number and no formula
 * @param nearest those of the sheet
 */
export function typedAmong(
  sheet: SheetFacts,
  place: number,
  nearest: NearestFormulas,
): readonly TypedAmong[] {
  const inRow = typedAlong(sheet, place, "left", "right", nearest);
  const inColumn = typedAlong(sheet, place, "above", "below", nearest);
  if (!inRow) return inColumn ? [inColumn] : none;
  return inColumn ? [inRow, inColumn] : [inRow];
}

function typedAlong(
  sheet: SheetFacts,
  place: number,
  before: Side,
  after: Side,
  nearest: NearestFormulas,
): TypedAmong | undefined {
  const one = nearestOn(sheet, place, nearest[before]);
  const other = nearestOn(sheet, place, nearest[after]);
  if (one < 0 && other < 0) return undefined;
  const isAround = one >= 0 && sheet.shapeIdAt(one) === sheet.shapeIdAt(other);
  const isRun = continues(sheet, one, before) || continues(sheet, other, after);
  if (!isAround && !isRun) return undefined;
  const runs = [runFrom(sheet, one, before), runFrom(sheet, other, after)] as const;
  const peers = isAround ? inOrder(...runs).flat() : inOrder(...runs)[0];
  const isAlone = [before, after].every((side) => !sheet.isTyped(sheet.beside(place, side)));
  return among(sheet, place, peers, { isAround, isAlone, isRow: before === "left" });
}

/** The longer one first. */
const inOrder = (one: readonly number[], other: readonly number[]): [readonly number[], readonly number[]] =>
  other.length > one.length ? [other, one] : [one, other];

/** Whether the next cell holds the same formula. */
const continues = (sheet: SheetFacts, place: number, side: Side): boolean =>
  place >= 0 && sheet.shapeIdAt(sheet.beside(place, side)) === sheet.shapeIdAt(place);

/** Past other typed numbers. */
function nearestOn(sheet: SheetFacts, place: number, nearest: Int32Array): number {
  const formula = nearest[place] ?? -1;
  return formula >= 0 && sheet.distance(place, formula) <= widestGap + 1 ? formula : -1;
}

/** The cells from here on that hold the same formula. */
function runFrom(sheet: SheetFacts, place: number, side: Side): number[] {
  const id = sheet.shapeIdAt(place);
  const run: number[] = [];
  for (let at = place; id >= 0 && sheet.shapeIdAt(at) === id; at = sheet.beside(at, side)) {
    if (run.push(at) === mostCounted) break;
  }
  return run;
}

/**
 * As typedAmong for its row, but past blank columns too: statements often leave every other one free.
 *
 * @param isShownAs only formulas that give the typed number here are of interest so far away
 */
export function typedBetween(
  sheet: SheetFacts,
  place: number,
  isShownAs: (worked: number, typed: number) => boolean,
): readonly TypedAmong[] {
  const after = firstAfter(sheet.formulaPlaces, place);
  const before = shownBy(sheet, place, after - 1, isShownAs);
  const behind = shownBy(sheet, place, after, isShownAs);
  if (!before) return behind ? [behind] : none;
  return behind ? [before, behind] : [before];
}

/** Where in a list of places, in order, those after this one begin. */
function firstAfter(places: readonly number[], place: number): number {
  let from = 0;
  let to = places.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * What a formula of the row and those like it say of the number, if they give it.
 *
 * @param at where the formula stands among the formulas of the sheet
 */
function shownBy(
  sheet: SheetFacts,
  place: number,
  at: number,
  isShownAs: (worked: number, typed: number) => boolean,
): TypedAmong | undefined {
  const peers = likeItInReach(sheet, place, at);
  if (peers.length < fewestPeers) return undefined;
  const shown = among(sheet, place, peers, { isAround: false, isAlone: false, isRow: true });
  const worked = shown && workedFor(sheet, shown);
  const typed = sheet.grid.cells[place]?.value as number;
  return worked !== undefined && isShownAs(worked, typed) ? shown : undefined;
}

function isInReach({ grid: { cells } }: SheetFacts, place: number, other = -1): boolean {
  const a = cells[place];
  const b = cells[other];
  if (!a || !b) return false;
  return a.row === b.row && Math.abs(a.column - b.column) <= widestReach;
}

/** The same formulas of the row, from the left. */
function likeItInReach(sheet: SheetFacts, place: number, at: number): readonly number[] {
  const { formulaPlaces } = sheet;
  const formula = formulaPlaces[at] ?? -1;
  if (sheet.countOf(formula) < fewestPeers || !isInReach(sheet, place, formula)) return noPlaces;
  let from = at;
  let to = at + 1;
  while (isInReach(sheet, place, formulaPlaces[from - 1])) from--;
  while (isInReach(sheet, place, formulaPlaces[to])) to++;
  if (to - from < fewestPeers) return noPlaces;
  const id = sheet.shapeIdAt(formula);
  return formulaPlaces.slice(from, to).filter((peer) => sheet.shapeIdAt(peer) === id);
}

/** As typedAmong for formulas that stand some cells apart, such as in every other row. */
export function typedBetweenSteps(
  sheet: SheetFacts,
  place: number,
  line: SpacedLine | undefined,
): readonly TypedAmong[] {
  const rival = line && spacedRival(sheet, place, line);
  if (!rival || rival.places.length < fewestSpaced) return none;
  const { places, isAround, isRow, step } = rival;
  const isAlone = ![-step, step].some((by) => sheet.isTyped(placeAlong(sheet, place, by, rival)));
  const found = among(sheet, place, places, { isAround, isAlone, isRow });
  return found ? [found] : none;
}

function among(
  sheet: SheetFacts,
  place: number,
  peers: readonly number[],
  where: Pick<TypedAmong, "isAround" | "isAlone" | "isRow">,
): TypedAmong | undefined {
  const usual = sheet.shapeAt(peers[0] ?? -1);
  const { isAround, isAlone, isRow } = where;
  return usual && { place, usual, peers, isAround, isAlone, isRow };
}

/** What the formula would give in place of the number; undefined where that is too much to work out. */
export function workedFor(sheet: SheetFacts, { place, usual }: TypedAmong): number | undefined {
  const cell = sheet.grid.cells[place];
  return cell && workedValue(usual, cell, sheet);
}

/** Whether the formulas go on from a cell before them that is no number here. */
export function isFirst(sheet: SheetFacts, { place, usual, isRow }: TypedAmong): boolean {
  const cell = sheet.grid.cells[place];
  return cell !== undefined && startsSeries(sheet, cell, usual, isRow);
}

/** Whether the formulas read the number: then it may be what they start from. */
export const feedsPeers = (sheet: SheetFacts, { place, peers }: TypedAmong): boolean =>
  peers.slice(0, fewestPeers).some((peer) => reads(sheet, peer, place));

function reads(sheet: SheetFacts, reader: number, place: number): boolean {
  const [from, cell] = [sheet.grid.cells[reader], sheet.grid.cells[place]];
  const shape = sheet.shapeAt(reader);
  if (!from || !cell || !shape) return false;
  return shape.uses.some(({ reference }) => {
    if (reference.sheet !== "") return false;
    const { top, left, bottom, right } = areaOf(reference, from.row, from.column);
    return cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
  });
}
