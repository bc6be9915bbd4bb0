/** A typed number that no formula reads, although the numbers beside it are read. */
import type { AreaMarks } from "../facts/areaMarks.ts";
import { readCells } from "../facts/readCells.ts";
import { areaOf, isIn } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

const axes = [
  { before: "left", after: "right", across: ["above", "below"] },
  { before: "above", after: "below", across: ["left", "right"] },
] as const;

/** The cells of the sheet that any formula reads. */
type Marks = Pick<AreaMarks, "has">;

export const unusedInput: Rule = {
  name: "unusedInput",
  looksAround: true,
  *find(sheet, workbook) {
    const { marks, isUnsure } = yield* readCells(workbook);
    const read = marks.get(sheet);
    if (isUnsure || !read) return;
    let seen = 0;
    for (const place of sheet.placesOf("typed")) {
      if (isRest(seen++)) yield;
      const cell = sheet.grid.cells[place];
      if (!isInput(cell) || read.has(cell.row, cell.column) || !isLeftOut(sheet, place, cell, read)) continue;
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
function isLeftOut(sheet: SheetFacts, place: number, cell: GridCell, read: Marks): boolean {
  for (const { before, after, across } of axes) {
    const one = sheet.beside(place, before);
    if (!isInputThat(true, sheet, one, read)) continue;
    const other = sheet.beside(place, after);
    if (!isInputThat(true, sheet, other, read) && !stopsShort(sheet, one, other, cell)) continue;
    if (!across.some((side) => isInputThat(false, sheet, sheet.beside(place, side), read))) return true;
  }
  return false;
}

function isInputThat(isRead: boolean, { grid }: SheetFacts, place: number, read: Marks): boolean {
  const cell = grid.cells[place];
  return isInput(cell) && read.has(cell.row, cell.column) === isRead;
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
