/** Whether a formula stands in the line that sums up the lines of its peers: what it holds may well differ from theirs. */
import type { GridCell } from "../workbookGrid.ts";
import type { OddFormula } from "./oddFormula.ts";
import { areaOf, isIn } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { Side } from "./sheetIndex.ts";

const nearest = 2;

export function closesLines({ sheet, place, peers, rival: { isRow } }: OddFormula): boolean {
  const sides: readonly Side[] = isRow ? ["above", "below"] : ["left", "right"];
  const lines = peers.slice(0, nearest);
  return sides.some((side) => {
    for (let at = sheet.beside(place, side); at >= 0; at = sheet.beside(at, side)) {
      if (sumsAcross(sheet, at, lines, isRow)) return true;
    }
    return false;
  });
}

/** Whether a formula sums a range of its own line that runs past those cells. */
function sumsAcross(sheet: SheetFacts, place: number, lines: readonly GridCell[], isRow: boolean): boolean {
  const [shape, cell] = [sheet.shapeAt(place), sheet.grid.cells[place]];
  if (!shape || !cell) return false;
  const { row, column } = cell;
  return shape.uses.some(({ reference }) => {
    if (!reference.isRange || reference.sheet !== "") return false;
    const area = areaOf(reference, row, column);
    return lines.every((line) =>
      isIn(isRow ? { row, column: line.column } : { row: line.row, column }, area),
    );
  });
}
