/** A number that was typed into a line of formulas: the formula of its neighbours, and what that would give here. */
import type { FormulaShape } from "./formulaShape.ts";
import type { NearestFormulas } from "./nearestFormulas.ts";
import { areaOf, isIn } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";
import type { SpacedLine } from "./spacedLines.ts";
import { placeAlong, spacedRival } from "./spacedRival.ts";
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
const widestGap = 8;
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

export function among(
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
    return isIn(cell, areaOf(reference, from.row, from.column));
  });
}
