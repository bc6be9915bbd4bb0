/** The cells of a place that hold something, row by row. */
import type { GridCell } from "../audit/workbookGrid.ts";
import type { GridCells } from "./gridCells.ts";
import type { Place } from "./value.ts";

export function filledCells(place: Place, cells: GridCells): GridCell[] {
  const facts = cells.facts.sheetNamed(place.sheet.toLowerCase());
  const found = facts?.cellsAt(facts.placesIn(place)) ?? [];
  return found.filter(({ value, error }) => value !== null || error !== undefined);
}
