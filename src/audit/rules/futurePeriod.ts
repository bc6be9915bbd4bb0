/** A formula of a time series that reads the period after its own. */
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import { yearsAbove } from "../facts/yearsAbove.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

export const futurePeriod: Rule = {
  name: "futurePeriod",
  *find(sheet) {
    const suspects = sheet
      .formulas()
      .filter(({ shape }) => readsNextColumn(shape))
      .flatMap(({ places }) => sheet.cellsAt(places));
    const yearOf = suspects.length > 0 ? yearsAbove(sheet.grid) : undefined;
    for (const cell of suspects) {
      const [own, next] = [0, 1].map((step) => yearOf?.(cell.row, cell.column + step));
      if (own === undefined || next !== own + 1 || isCustom(sheet, cell)) continue;
      yield {
        category: "time-series",
        tier: "warning",
        confidence: 0.5,
        cells: [cell],
        message: message`The formula of ${String(own)} reads a figure of ${String(next)}.`,
      };
    }
  },
};

/** One cell of the next column: a range may run over the years. */
const readsNextColumn = ({ uses }: FormulaShape): boolean =>
  uses.some(
    ({ reference: { sheet, isRange, left } }) => sheet === "" && !isRange && !left.isFixed && left.at === 1,
  );

/** Where the cells on both sides do the same, it is meant: figures worked backwards. */
function isCustom(sheet: SheetFacts, { row, column }: GridCell): boolean {
  const id = sheet.shapeIdAt(sheet.placeOf(row, column));
  return [column - 1, column + 1].some((beside) => sheet.shapeIdAt(sheet.placeOf(row, beside)) === id);
}
