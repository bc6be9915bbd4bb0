/** A total of the cells above it in its own column: the commonest formula of all. */
import { areaOf, type Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** @returns the rows that the formula at the place sums, where it is a sum of its own column above it and nothing else */
export function columnSum(sheet: SheetFacts, place: number): Area | undefined {
  const [shape, cell] = [sheet.shapeAt(place), sheet.grid.cells[place]];
  const [use, ...others] = shape?.uses ?? [];
  if (!cell || !use || others.length > 0 || shape?.skeleton !== "SUM(r:r)") return undefined;
  const area = areaOf(use.reference, cell.row, cell.column);
  return area.left === cell.column && area.right === cell.column && area.bottom < cell.row ? area : undefined;
}
