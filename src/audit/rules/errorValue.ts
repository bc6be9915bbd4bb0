/** Cells that show an error which starts in them: those that only pass one on are left to their source. */
import { areaOf } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { type Message, message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

/** Each in words of its own, so that cells with unlike errors are unlike findings. */
const sentences: Readonly<Record<string, Message>> = {
  "#DIV/0!": message`The cell shows #DIV/0!: it divides by nought or by a blank cell.`,
  "#N/A": message`The cell shows #N/A: what it looks for is not there.`,
  "#NAME?": message`The cell shows #NAME?: it uses a name or function that Excel doesn't know.`,
  "#NULL!": message`The cell shows #NULL!: its ranges have no cell in common.`,
  "#NUM!": message`The cell shows #NUM!: a number is out of bounds.`,
  "#REF!": message`The cell shows #REF!: it refers to cells that were deleted.`,
  "#VALUE!": message`The cell shows #VALUE!: it works on words as if they were numbers.`,
};

export const errorValue: Rule = {
  name: "errorValue",
  looksAround: true,
  *find(sheet, workbook) {
    let seen = 0;
    for (const place of sheet.placesOf("errors")) {
      if (isRest(seen++)) yield;
      const cell = sheet.grid.cells[place];
      if (cell?.error === undefined || passesOn(cell, sheet, workbook)) continue;
      yield {
        category: "error-value",
        tier: isAsked(cell) ? "note" : "error",
        confidence: 0.95,
        cells: [cell],
        message: sentences[cell.error] ?? message`The cell shows ${cell.error}.`,
      };
    }
  },
};

/** NA() says on purpose that there is no figure: charts leave it out. */
const isAsked = ({ formula, error }: GridCell): boolean =>
  error === "#N/A" && (formula?.toUpperCase().includes("NA()") ?? false);

function passesOn({ row, column }: GridCell, sheet: SheetFacts, workbook: WorkbookFacts): boolean {
  const shape = sheet.shapeAt(sheet.placeOf(row, column));
  return (
    shape?.uses.some(({ reference }) => {
      const source = workbook.homeOf(reference, sheet);
      const places = source?.placesIn(areaOf(reference, row, column)) ?? [];
      return places.some((place) => source?.grid.cells[place]?.error !== undefined);
    }) ?? false
  );
}
