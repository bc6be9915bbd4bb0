/** A number kept as text among numbers: sums leave it out without a word. */
import type { SheetFacts } from "../facts/sheetFacts.ts";
import { isRest, type Rule } from "./rule.ts";

/** But not $000, which says in what the figures are. */
const looksLikeNumber = /^(?=.*[1-9])\s*[-+(]?[£$€]?\s?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?\s?%?\)?\s*$/;

export const textNumber: Rule = {
  name: "textNumber",
  *find(sheet) {
    let place = -1;
    for (const cell of sheet.grid.cells) {
      if (isRest(++place)) yield;
      if (typeof cell.value !== "string" || !looksLikeNumber.test(cell.value)) continue;
      const around = (["above", "below"] as const).filter((side) =>
        isNumber(sheet, sheet.beside(place, side)),
      );
      if (around.length === 0) continue;
      yield {
        category: "text-number",
        tier: around.length === 2 ? "warning" : "note",
        confidence: around.length === 2 ? 0.7 : 0.4,
        cells: [cell],
        message: `${cell.value.trim()} is kept as text among numbers: sums leave it out.`,
      };
    }
  },
};

const isNumber = (sheet: SheetFacts, place: number): boolean =>
  typeof sheet.grid.cells[place]?.value === "number";
