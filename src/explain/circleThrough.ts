/** The way by which a formula comes back to its own cell. */
import { isInside } from "./dependents.ts";
import type { GridCells } from "./gridCells.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

/** A search further than this would be felt; circles are short. */
const mostVisited = 20_000;

/** The first cell on the way back; undefined where the formula never reads itself. */
export function circleThrough(home: Home, cells: GridCells): Home | undefined {
  const seen = new Set<string>();
  const waiting = formulasRead(home, cells).map((first) => ({ first, at: first }));
  for (let next = waiting.pop(); next && seen.size < mostVisited; next = waiting.pop()) {
    const { first, at } = next;
    if (isSame(at, home)) return first;
    const name = `${at.sheet}!${at.row},${at.column}`;
    if (seen.has(name)) continue;
    seen.add(name);
    for (const further of formulasRead(at, cells)) waiting.push({ first, at: further });
  }
  return undefined;
}

const isSame = (a: Home, b: Home): boolean => a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function formulasRead(home: Home, cells: GridCells): Home[] {
  const formula = cells.cell(home.sheet, home.row, home.column)?.formula;
  return formula === undefined
    ? []
    : placesRead(formula, home, cells).flatMap((place) => formulasIn(place, cells));
}

/** Through the sheet's own cells where the place is larger than they are many. */
function formulasIn(place: Place, cells: GridCells): Home[] {
  const ofSheet = cells.sheet(place.sheet)?.sheet.cells ?? [];
  const single = cells.cell(place.sheet, place.top, place.left);
  const isOne = place.top === place.bottom && place.left === place.right;
  return (isOne ? (single ? [single] : []) : ofSheet)
    .filter(({ row, column, formula }) => formula !== undefined && isInside(row, column, place))
    .map(({ row, column }) => ({ sheet: place.sheet, row, column }));
}
