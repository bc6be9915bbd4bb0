/** Formulas beside a cell that are all alike: what it would hold if it were one of them. */
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";

export interface Rival {
  /** The number of the shape that the neighbours share. */
  readonly id: number;
  /** Their places in the grid, nearest first. */
  readonly places: readonly number[];
  /** Whether they stand on both sides. */
  readonly isAround: boolean;
  readonly isRow: boolean;
  /** How many cells apart, where they do not touch. */
  readonly step?: number;
}

/** So many alike on one side make a run. */
const fewestOnOneSide = 3;
/** Enough to see that it is a run. */
const mostCounted = 24;
/** More cells that are alike are a pattern of their own. */
export const mostOdd = 2;

/**
 * For its row and for its column, the formula that the neighbours of a cell share, where it holds another.
 * Two cells that are wrong alike are seen as one.
 */
export function rivals(sheet: SheetFacts, place: number): readonly Rival[] {
  if (!hasOtherBeside(sheet, place)) return none;
  const inRow = goesOn(sheet, place, "above", "below")
    ? undefined
    : rivalAlong(sheet, place, "left", "right");
  const inColumn = goesOn(sheet, place, "left", "right")
    ? undefined
    : rivalAlong(sheet, place, "above", "below");
  if (!inRow) return inColumn ? [inColumn] : none;
  return inColumn ? [inRow, inColumn] : [inRow];
}

const none: readonly Rival[] = [];
const sides: readonly Side[] = ["left", "right", "above", "below"];

/** Where it goes on along one axis, it belongs to that line and not to the other, unless it was copied a cell too far. */
function goesOn(sheet: SheetFacts, place: number, before: Side, after: Side): boolean {
  const one = isSame(sheet, place, sheet.beside(place, before));
  const other = isSame(sheet, place, sheet.beside(place, after));
  if (one === other) return one;
  return !isCopiedTooFar(sheet, place, sheet.beside(place, one ? before : after), acrossFrom[before]);
}

const acrossFrom: Readonly<Record<Side, readonly Side[]>> = {
  left: ["above", "below"],
  right: ["above", "below"],
  above: ["left", "right"],
  below: ["left", "right"],
};

/** Whether the line of its source holds its formula before and after it, and its own line another one. */
function isCopiedTooFar(sheet: SheetFacts, place: number, source: number, ways: readonly Side[]): boolean {
  return ways.every((way) => {
    const next = sheet.beside(place, way);
    const isFormula = sheet.shapeIdAt(next) >= 0;
    return isFormula && !isSame(sheet, place, next) && isSame(sheet, place, sheet.beside(source, way));
  });
}

function rivalAlong(sheet: SheetFacts, place: number, before: Side, after: Side): Rival | undefined {
  const first = endOfSame(sheet, place, before);
  const last = endOfSame(sheet, place, after);
  if (first === undefined || last === undefined) return undefined;
  const odd = sheet.distance(first, last) + 1;
  if (odd > mostOdd) return undefined;
  const rival = rivalBetween(sheet, runFrom(sheet, first, before), runFrom(sheet, last, after), odd);
  if (!rival) return undefined;
  const { places, isAround } = rival;
  return { id: sheet.shapeIdAt(places[0] ?? -1), places, isAround, isRow: before === "left" };
}

/** Most formulas have only their like beside them, or nothing. */
function hasOtherBeside(sheet: SheetFacts, place: number): boolean {
  const own = sheet.shapeIdAt(place);
  for (const side of sides) {
    const id = sheet.shapeIdAt(sheet.beside(place, side));
    if (id >= 0 && id !== own) return true;
  }
  return false;
}

const isSame = (sheet: SheetFacts, place: number, other: number): boolean =>
  sheet.shapeIdAt(place) === sheet.shapeIdAt(other);

/** The last cell on one side that holds the same formula; undefined where there are too many to be a slip. */
function endOfSame(sheet: SheetFacts, place: number, side: Side): number | undefined {
  let end = place;
  for (let step = 0; step < mostOdd; step++) {
    const next = sheet.beside(end, side);
    if (!isSame(sheet, place, next)) return end;
    end = next;
  }
  return undefined;
}

function rivalBetween(
  sheet: SheetFacts,
  one: readonly number[],
  other: readonly number[],
  odd: number,
): { readonly places: readonly number[]; readonly isAround: boolean } | undefined {
  const around = [...one, ...other];
  const isAround = one.length > 0 && other.length > 0;
  if (isAround && new Set(around.map((at) => sheet.shapeIdAt(at))).size === 1) {
    return around.length >= 2 * odd ? { places: around, isAround } : undefined;
  }
  const places = one.length >= other.length ? one : other;
  return odd === 1 && places.length >= fewestOnOneSide ? { places, isAround: false } : undefined;
}

/** The formulas on one side that are all alike. */
function runFrom(sheet: SheetFacts, place: number, side: Side): number[] {
  const run: number[] = [];
  let at = sheet.beside(place, side);
  const id = sheet.shapeIdAt(at);
  while (id >= 0 && sheet.shapeIdAt(at) === id && run.length < mostCounted) {
    run.push(at);
    at = sheet.beside(at, side);
  }
  return run;
}
