/** For every typed number of a sheet the nearest formula on each side, past typed numbers that touch one another. */
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";

/** Places in the grid; -1 where a blank cell, words or the edge of the sheet come first. */
export type NearestFormulas = Readonly<Record<Side, Int32Array>>;

const none = -1;

export const nearestFormulas = (sheet: SheetFacts): NearestFormulas => ({
  left: nearestOn(sheet, "left"),
  right: nearestOn(sheet, "right"),
  above: nearestOn(sheet, "above"),
  below: nearestOn(sheet, "below"),
});

/** What lies left of a cell and above it comes before it in the grid, the rest after it. */
function nearestOn(sheet: SheetFacts, side: Side): Int32Array {
  const nearest = new Int32Array(sheet.grid.cells.length).fill(none);
  const typed = sheet.placesOf("typed");
  const isForward = side === "left" || side === "above";
  for (let step = 0; step < typed.length; step++) {
    const place = typed[isForward ? step : typed.length - 1 - step] ?? none;
    const beside = sheet.beside(place, side);
    // the cell beside holds a formula, or knows its own nearest already
    if (beside !== none)
      nearest[place] = sheet.shapeIdAt(beside) === none ? (nearest[beside] ?? none) : beside;
  }
  return nearest;
}
