/** The values that a place of the workbook holds. */
import { sizeOf } from "../audit/facts/reference.ts";
import type { GridCells } from "./gridCells.ts";
import { NotWorkedOut } from "./notWorkedOut.ts";
import type { Area, Place } from "./value.ts";

const mostCells = 1_000_000;

/** @throws NotWorkedOut for more cells than anybody waits for. */
export function areaAt(place: Place, cells: GridCells): Area {
  if (sizeOf(place) > mostCells) throw new NotWorkedOut("A range of a million cells");
  return { rows: cells.values(place), place };
}
