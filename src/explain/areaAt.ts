/** The values that a place of the workbook holds. */
import type { GridCells } from "./gridCells.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import type { Area, Place } from "./value.ts";

const mostCells = 1_000_000;

/** @throws NotWorkedOut for more cells than anybody waits for. */
export function areaAt(place: Place, cells: GridCells): Area {
  const { top, left, bottom, right } = place;
  if ((bottom - top + 1) * (right - left + 1) > mostCells)
    throw new NotWorkedOut("A range of a million cells");
  return { rows: cells.values(place), place };
}
