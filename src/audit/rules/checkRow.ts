/** A check that fails: a row that calls itself a check and does not come to nought. */
import type { GridCell } from "../workbookGrid.ts";
import type { Rule } from "./rule.ts";

const saysCheck = /\bcheck(s|ing)?\b|\bshould (be|equal) (0|zero|nil|nought)\b|\bout of balance\b/i;
/** It takes one thing from another: a check that only adds up is compared by eye. */
const measures = /-|\bABS\(|\bIF\(/;
/** Below half a penny it is rounding. */
const rounding = 0.005;

export const checkRow: Rule = {
  name: "checkRow",
  *find(sheet) {
    for (const place of sheet.formulaPlaces) {
      const cell = sheet.grid.cells[place];
      if (!cell || !isOff(cell.value) || !measures.test(sheet.shapeAt(place)?.skeleton ?? "")) continue;
      if (!saysCheck.test(sheet.rowHead(cell))) continue;
      yield {
        category: "error-value",
        tier: "warning",
        confidence: 0.6,
        cells: [cell],
        message: `The check does not come to nought: it shows ${String(cell.value)}.`,
      };
    }
  },
};

const isOff = (value: GridCell["value"]): boolean => typeof value === "number" && Math.abs(value) > rounding;
