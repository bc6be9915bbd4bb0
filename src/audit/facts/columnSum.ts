/** A total of the cells above it in its own column: the commonest formula of all. */
import { areaOf, type Area } from "./reference.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** @returns the cells that it sums; undefined for any other formula */
export function columnSum(sheet: SheetFacts, place: number): Area | undefined {
  const [shape, cell] = [sheet.shapeAt(place), sheet.grid.cells[place]];
  const use = shape?.skeleton === "SUM(r:r)" ? shape.uses[0] : undefined;
  const area = use && cell && areaOf(use.reference, cell.row, cell.column);
  return area && isAbove(area, cell) ? area : undefined;
}

const isAbove = ({ left, right, bottom }: Area, { row, column }: GridCell): boolean =>
  left === column && right === column && bottom < row;
