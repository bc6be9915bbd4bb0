/** A number that was typed into a line of formulas: the formula of its neighbours, and what that would give here. */
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";
import { placeAlong, type SpacedLine, spacedRival } from "./spacedRuns.ts";
import { startsSeries } from "./startsSeries.ts";
import { workedValue } from "./workedValue.ts";

export interface TypedAmong {
  readonly usual: FormulaShape;
  /** Places of the formulas, nearest first. */
  readonly peers: readonly number[];
  readonly isAround: boolean;
  /** No other typed number touches it in the line: not one of a series. */
  readonly isAlone: boolean;
  /** Whether the formulas read the number: then it may be what they start from. */
  readonly feedsPeers: () => boolean;
  /** Whether the formulas go on from a cell before them that is no number here. */
  readonly isFirst: () => boolean;
  /** undefined where the formula is too much to work out. */
  readonly worked: number | undefined;
  readonly isRow: boolean;
}

const axes: readonly (readonly [before: Side, after: Side])[] = [
  ["left", "right"],
  ["above", "below"],
];
const widestGap = 8;
const widestReach = 10;
const fewestPeers = 2;
const mostCounted = 24;
/** Two may stand as far before as after by chance: subtotals on both sides of a month. */
const fewestSpaced = 3;

/**
 * @param place of a cell that holds a number and no formula
 * @param hasFormulas whether there are any in its row, and in its column
 */
export function typedAmong(
  sheet: SheetFacts,
  place: number,
  hasFormulas: readonly [inRow: boolean, inColumn: boolean],
): TypedAmong[] {
  const found: TypedAmong[] = [];
  for (const [axis, [before, after]] of axes.entries()) {
    if (!hasFormulas[axis]) continue;
    const among = typedAlong(sheet, place, before, after);
    if (among) found.push(among);
  }
  return found;
}

function typedAlong(sheet: SheetFacts, place: number, before: Side, after: Side): TypedAmong | undefined {
  const [one, other] = [nearestFormula(sheet, place, before), nearestFormula(sheet, place, after)];
  const isAround = one >= 0 && sheet.shapeIdAt(one) === sheet.shapeIdAt(other);
  if (!isAround && !continues(sheet, one, before) && !continues(sheet, other, after)) return undefined;
  const runs = [runFrom(sheet, one, before), runFrom(sheet, other, after)].sort(
    (a, b) => b.length - a.length,
  );
  const peers = isAround ? runs.flat() : (runs[0] ?? []);
  const isAlone = ![before, after].some((side) => isTyped(sheet, sheet.beside(place, side)));
  return among(sheet, place, peers, { isAround, isAlone, isRow: before === "left" });
}

/** Whether the next cell holds the same formula. */
const continues = (sheet: SheetFacts, place: number, side: Side): boolean =>
  place >= 0 && sheet.shapeIdAt(sheet.beside(place, side)) === sheet.shapeIdAt(place);

/** Past other typed numbers. */
function nearestFormula(sheet: SheetFacts, place: number, side: Side): number {
  let at = sheet.beside(place, side);
  for (let gap = 0; gap < widestGap && isTyped(sheet, at); gap++) at = sheet.beside(at, side);
  return sheet.shapeIdAt(at) < 0 ? -1 : at;
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
 * @param formulas places of the formulas of its row
 * @param isShownAs only formulas that give the typed number here are of interest so far away
 */
export function typedBetween(
  sheet: SheetFacts,
  place: number,
  formulas: readonly number[],
  isShownAs: (worked: number, typed: number) => boolean,
): TypedAmong[] {
  const typed = sheet.grid.cells[place]?.value;
  if (formulas.length < fewestPeers || typeof typed !== "number") return [];
  const found = formulas.findIndex((at) => at > place);
  const after = found < 0 ? formulas.length : found;
  const nearest = [formulas[after - 1], formulas[after]].filter((at) => at !== undefined);
  return nearest.flatMap((at) => {
    const id = sheet.shapeIdAt(at);
    const isShared = formulas.some((other) => other !== at && sheet.shapeIdAt(other) === id);
    if (!isShared || sheet.distance(at, place) > widestReach) return [];
    const worked = workedAt(sheet, place, at);
    if (worked === undefined || !isShownAs(worked, typed)) return [];
    const peers = formulas.filter(
      (other) => sheet.shapeIdAt(other) === id && sheet.distance(other, place) <= widestReach,
    );
    const where = { isAround: false, isAlone: false, isRow: true };
    return peers.length < fewestPeers ? [] : (among(sheet, place, peers, where) ?? []);
  });
}

/** As typedAmong for formulas that stand some cells apart, such as in every other row. */
export function typedBetweenSteps(
  sheet: SheetFacts,
  place: number,
  line: SpacedLine,
): TypedAmong | undefined {
  const rival = spacedRival(sheet, place, line);
  if (!rival || rival.places.length < fewestSpaced) return undefined;
  const { places, isAround, isRow, step } = rival;
  const isAlone = ![-step, step].some((by) => isTyped(sheet, placeAlong(sheet, place, by, line)));
  return among(sheet, place, places, { isAround, isAlone, isRow });
}

/** What the formula of another cell would give here. */
function workedAt(sheet: SheetFacts, place: number, other: number): number | undefined {
  const [shape, cell] = [sheet.shapeAt(other), sheet.grid.cells[place]];
  return shape && cell && workedValue(shape, cell, sheet);
}

function among(
  sheet: SheetFacts,
  place: number,
  peers: readonly number[],
  where: Pick<TypedAmong, "isAround" | "isAlone" | "isRow">,
): TypedAmong | undefined {
  const usual = sheet.shapeAt(peers[0] ?? -1);
  const cell = sheet.grid.cells[place];
  if (!usual || !cell) return undefined;
  return {
    ...where,
    usual,
    peers,
    feedsPeers: () => peers.slice(0, fewestPeers).some((peer) => reads(sheet, peer, place)),
    isFirst: () => startsSeries(sheet, cell, usual, where.isRow),
    worked: workedValue(usual, cell, sheet),
  };
}

const isTyped = (sheet: SheetFacts, place: number): boolean =>
  sheet.shapeIdAt(place) < 0 && typeof sheet.grid.cells[place]?.value === "number";

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
