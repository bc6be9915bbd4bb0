/** Lookups that take the nearest match, and columns counted off by hand. */
import { callArguments } from "../facts/callArguments.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import { isSorted } from "../facts/isSorted.ts";
import { areaOf } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { type Message, message } from "../message.ts";
import type { Rule } from "./rule.ts";

interface Lookup {
  readonly name: string;
  /** Where the kind of match stands, counting from 0. */
  readonly match: number;
  /** Where the number of the column or row stands. */
  readonly line?: number;
}

const lookups: readonly Lookup[] = [
  { name: "VLOOKUP", match: 3, line: 2 },
  { name: "HLOOKUP", match: 3, line: 2 },
  { name: "MATCH", match: 2 },
];
const isExact = /^(0|FALSE|FALSE\(\))?$/i;

export const looseLookup: Rule = {
  name: "looseLookup",
  looksAround: true,
  *find(sheet, workbook) {
    for (const { shape, places } of sheet.formulas()) {
      for (const lookup of lookups) {
        const found = complaint(lookup, shape);
        if (!found) continue;
        for (const cell of sheet.cellsAt(places)) {
          yield;
          const isHarmless = !found.isNearest || hasSortedKeys(lookup.name, shape, cell, sheet, workbook);
          yield {
            category: "lookup",
            tier: isHarmless ? "note" : "warning",
            confidence: 0.5,
            cells: [cell],
            message: found.message,
          };
        }
      }
    }
  },
};

interface Complaint {
  readonly isNearest: boolean;
  readonly message: Message;
}

function complaint(lookup: Lookup, { functions, r1c1 }: FormulaShape): Complaint | undefined {
  const { name, match, line = match } = lookup;
  if (!functions.includes(name)) return undefined;
  const calls = callArguments(r1c1.toUpperCase(), name);
  if (calls.some((given) => !isExact.test(given[match] ?? "TRUE"))) {
    return {
      isNearest: true,
      message: message`${name} takes the nearest match where there is no exact one, and needs a sorted list.`,
    };
  }
  if (line === match || !calls.some((given) => /^\d+$/.test(given[line] ?? ""))) return undefined;
  const what = name === "VLOOKUP" ? "column" : "row";
  return {
    isNearest: false,
    message: message`${name} counts its ${what} by hand: one that is put in shifts the answer.`,
  };
}

/** Whether the keys stand in order, so that the nearest match is the right one. */
function hasSortedKeys(
  name: string,
  { uses }: FormulaShape,
  { row, column }: GridCell,
  sheet: SheetFacts,
  workbook: WorkbookFacts,
): boolean {
  const use = uses.find(({ caller, reference }) => caller === name && reference.isRange);
  if (!use) return false;
  const source = workbook.homeOf(use.reference, sheet);
  const area = areaOf(use.reference, row, column);
  const keys = name === "HLOOKUP" ? { ...area, bottom: area.top } : { ...area, right: area.left };
  return source !== undefined && isSorted(name === "MATCH" ? area : keys, source);
}
