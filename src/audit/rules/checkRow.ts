/** A check that fails: a row that calls itself a check and does not come to nought. */
import type { GridCell } from "../workbookGrid.ts";
import { figureText } from "../figureText.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

const saysCheck = /\bcheck(s|ing)?\b|\bshould (be|equal) (0|zero|nil|nought)\b|\bout of balance\b/i;
/** It takes one thing from another: a check that only adds up is compared by eye. */
const measures = /-|\bABS\(|\bIF\(/;
/** Below half a penny it is rounding. */
const rounding = 0.005;

export const checkRow: Rule = {
  name: "checkRow",
  *find(sheet) {
    const measuring = sheet.formulas().filter(({ shape }) => measures.test(shape.skeleton));
    for (const cell of measuring.flatMap(({ places }) => sheet.cellsAt(places))) {
      if (!isOff(cell.value)) continue;
      yield;
      if (!saysCheck.test(sheet.rowHead(cell))) continue;
      yield {
        category: "error-value",
        tier: "warning",
        confidence: 0.6,
        cells: [cell],
        message: message`The check does not come to nought: it shows ${figureText(Number(cell.value))}.`,
      };
    }
  },
};

const isOff = (value: GridCell["value"]): boolean => typeof value === "number" && Math.abs(value) > rounding;
