/** Formulas beside a cell that are all alike: what it would hold if it were one of them. */
import type { Side, SheetFacts } from "./sheetFacts.ts";

export interface Rival {
  /** The number of the shape that the neighbours share. */
  readonly id: number;
  /** Their places in the grid, nearest first. */
  readonly places: readonly number[];
  /** Whether they stand on both sides. */
  readonly isAround: boolean;
  readonly isRow: boolean;
}

const axes: readonly (readonly [before: Side, after: Side])[] = [
  ["left", "right"],
  ["above", "below"],
];
/** So many alike on one side make a run. */
const fewestOnOneSide = 3;
/** Enough to see that it is a run. */
const mostCounted = 24;

/** For its row and for its column, the formula that the neighbours of a cell share, where it holds another or none. */
export function rivals(sheet: SheetFacts, place: number): Rival[] {
  const own = sheet.shapeIdAt(place);
  if (own >= 0 && axes.flat().some((side) => sheet.shapeIdAt(sheet.beside(place, side)) === own)) return [];
  return axes.flatMap(([before, after], axis) => {
    const rival = rivalBetween(runFrom(sheet, place, before), runFrom(sheet, place, after));
    return rival ? [{ ...rival, id: sheet.shapeIdAt(rival.places[0] ?? -1), isRow: axis === 0 }] : [];
  });

  function rivalBetween(one: readonly number[], other: readonly number[]) {
    const [a, b] = [one[0] ?? -1, other[0] ?? -1].map((at) => sheet.shapeIdAt(at));
    if (a === b && a !== -1) return { places: [...one, ...other], isAround: true };
    const longer = one.length >= other.length ? one : other;
    return longer.length >= fewestOnOneSide ? { places: longer, isAround: false } : undefined;
  }
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
