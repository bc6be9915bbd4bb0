/** Cells that show an error which starts in them: those that only pass one on are left to their source. */
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { Rule, Suspicion } from "./rule.ts";

export const errorValue: Rule = {
  name: "errorValue",
  *find(sheet: SheetFacts): Iterable<Suspicion> {
    for (const cell of sheet.grid.cells) {
      if (cell.error === undefined) continue;
      yield {
        category: "error-value",
        tier: "error",
        confidence: 0.95,
        cells: [cell],
        message: `The cell shows ${cell.error}.`,
      };
    }
  },
};
