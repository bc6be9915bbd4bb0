/** A typed number that no formula reads, although the numbers beside it are read. */
import { readCells } from "../facts/readCells.ts";
import { areaOf, isIn } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

const axes = [
  ["left", "right"],
  ["above", "below"],
] as const;

type IsRead = (cell: GridCell | undefined) => boolean;

export const unusedInput: Rule = {
  name: "unusedInput",
  looksAround: true,
  *find(sheet, workbook) {
    const read = yield* readCells(workbook);
    if (read.isUnsure) return;
    const isReadInput: IsRead = (cell) => isInput(cell) && read.isRead(sheet, cell.row, cell.column);
    let seen = 0;
    for (const place of sheet.placesOf("typed")) {
      if (isRest(seen++)) yield;
      const cell = sheet.grid.cells[place];
      if (!isInput(cell) || read.isRead(sheet, cell.row, cell.column)) continue;
      if (!isLeftOut(sheet, place, cell, isReadInput)) continue;
      yield {
        category: "style",
        tier: "note",
        confidence: 0.4,
        cells: [cell],
        message: message`No formula reads this number, but numbers beside it are read: was it left out, or is it no longer needed?`,
      };
    }
  },
};

const isInput = (cell: GridCell | undefined): cell is GridCell =>
  typeof cell?.value === "number" && cell.formula === undefined && !cell.isSpilled;

/** A whole line that nobody reads is there to be looked at. */
function isLeftOut(sheet: SheetFacts, place: number, cell: GridCell, isReadInput: IsRead): boolean {
  return axes.some(([before, after], axis) => {
    const [one, other] = [sheet.beside(place, before), sheet.beside(place, after)];
    if (!isReadInput(sheet.grid.cells[one])) return false;
    if (!isReadInput(sheet.grid.cells[other]) && !stopsShort(sheet, one, other, cell)) return false;
    const across = (axes[1 - axis] ?? []).map((side) => sheet.grid.cells[sheet.beside(place, side)]);
    return !across.some((beside) => isInput(beside) && !isReadInput(beside));
  });
}

/** Whether the formula that follows sums what stands before the cell, but not the cell. */
function stopsShort(sheet: SheetFacts, before: number, after: number, { row, column }: GridCell): boolean {
  const [read, reader] = [sheet.grid.cells[before], sheet.grid.cells[after]];
  if (!read || !reader) return false;
  return (sheet.shapeAt(after)?.uses ?? []).some(({ reference }) => {
    if (!reference.isRange || reference.sheet !== "") return false;
    const area = areaOf(reference, reader.row, reader.column);
    return isIn(read, area) && (row > area.bottom || column > area.right);
  });
}
