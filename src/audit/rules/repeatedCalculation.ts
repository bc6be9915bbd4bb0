/** The same calculation of the same cells in two places: whoever changes one of them must remember the other. */
import { addressOf } from "../addressOf.ts";
import { alikeButForCells } from "../facts/alikeButForCells.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

export const repeatedCalculation: Rule = {
  name: "repeatedCalculation",
  *find(sheet) {
    // one formula alone is filled: where it reads nothing but fixed cells, that is on purpose
    for (const places of alikeButForCells(sheet, isCalculation)) yield* repeatedAmong(places, sheet);
  },
};

/** More than a link, a sign or a number times another cell. */
const isCalculation = ({ uses }: FormulaShape): boolean =>
  uses.length > 1 || uses.some(({ reference }) => reference.isRange);

function* repeatedAmong(places: readonly number[], sheet: SheetFacts): Iterable<Suspicion | undefined> {
  const first = new Map<string, number>();
  for (const place of places) {
    if (isRest(place)) yield;
    const cell = sheet.grid.cells[place];
    if (cell?.formula === undefined) continue;
    const before = first.get(cell.formula);
    if (before === undefined) first.set(cell.formula, place);
    else if (sheet.shapeIdAt(before) !== sheet.shapeIdAt(place)) yield verdict(cell, sheet.cellsAt([before]));
  }
}

const verdict = (cell: GridCell, known: readonly GridCell[]): Suspicion => ({
  category: "style",
  tier: "note",
  confidence: 0.3,
  cells: [cell],
  message: message`${known.map(addressOf).join("")} already works this out: refer to it, so that there is one place to change.`,
  peers: known,
});
