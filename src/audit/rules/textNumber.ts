/** A number kept as text among numbers: sums leave it out without a word. */
import type { SheetFacts } from "../facts/sheetFacts.ts";
import { message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

const looksLikeNumber = /^\s*[-+(]?[£$€]?\s?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s?%?\)?\s*$/;
/** Not so $000, which says in what the figures are. */
const hasAmount = /[1-9]/;
const isNumberText = (text: string): boolean => looksLikeNumber.test(text) && hasAmount.test(text);

export const textNumber: Rule = {
  name: "textNumber",
  *find(sheet) {
    let seen = 0;
    for (const place of sheet.placesOf("words")) {
      if (isRest(seen++)) yield;
      const cell = sheet.grid.cells[place];
      if (!cell || !isNumberText(String(cell.value))) continue;
      const around = (["above", "below"] as const).filter((side) =>
        isNumber(sheet, sheet.beside(place, side)),
      );
      if (around.length === 0) continue;
      yield {
        category: "text-number",
        tier: around.length === 2 ? "warning" : "note",
        confidence: around.length === 2 ? 0.7 : 0.4,
        cells: [cell],
        message: message`${String(cell.value).trim()} is kept as text among numbers: sums leave it out.`,
      };
    }
  },
};

const isNumber = (sheet: SheetFacts, place: number): boolean =>
  typeof sheet.grid.cells[place]?.value === "number";
