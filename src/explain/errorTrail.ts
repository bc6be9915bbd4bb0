/** Where an error comes from: from a cell that shows one down to the cell in which it starts. */
import type { GridCells } from "./gridCells.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

/** The cells after this one, the root last; empty where the error starts here. */
export function errorTrail(home: Home, cells: GridCells): Home[] {
  const trail: Home[] = [];
  const seen = new Set<string>([key(home)]);
  for (let next = brokenIn(home, seen, cells); next; next = brokenIn(next, seen, cells)) {
    seen.add(key(next));
    trail.push(next);
  }
  return trail;
}

const key = ({ sheet, row, column }: Home): string => `${sheet}!${row},${column}`;

/** The first cell that a formula reads which shows an error. */
function brokenIn(home: Home, seen: ReadonlySet<string>, cells: GridCells): Home | undefined {
  const formula = cells.cell(home.sheet, home.row, home.column)?.formula ?? "";
  for (const place of placesRead(formula, home, cells))
    for (const at of cellsOf(place))
      if (cells.cell(at.sheet, at.row, at.column)?.error !== undefined && !seen.has(key(at))) return at;
  return undefined;
}

function* cellsOf({ sheet, top, left, bottom, right }: Place): Generator<Home> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { sheet, row, column };
}
