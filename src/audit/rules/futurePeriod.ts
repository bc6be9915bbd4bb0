/** A formula of a time series that reads the period after its own. */
import { labelsOf } from "../labels.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import type { Rule } from "./rule.ts";

const yearIn = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

export const futurePeriod: Rule = {
  name: "futurePeriod",
  *find(sheet) {
    let labels: ReturnType<typeof labelsOf> | undefined;
    for (const place of sheet.formulaPlaces) {
      const [cell, shape] = [sheet.grid.cells[place], sheet.shapeAt(place)];
      if (!cell || !shape || !readsNextColumn(shape)) continue;
      labels ??= labelsOf(sheet.grid);
      const [own, next] = [0, 1].map((step) => yearOf(labels?.(cell.row, cell.column + step).column ?? ""));
      if (own === undefined || next !== own + 1 || isCustom(sheet, cell)) continue;
      yield {
        category: "time-series",
        tier: "warning",
        confidence: 0.5,
        cells: [cell],
        message: `The formula of ${String(own)} reads a figure of ${String(next)}.`,
      };
    }
  },
};

/** One cell of the next column, and none of its own or an earlier one: a range may run over the years. */
const readsNextColumn = ({ uses }: FormulaShape): boolean =>
  uses.some(
    ({ reference: { sheet, isRange, left } }) => sheet === "" && !isRange && !left.isFixed && left.at === 1,
  );

/** Where the cells on both sides do the same, it is meant: figures worked backwards. */
function isCustom(sheet: SheetFacts, { row, column }: GridCell): boolean {
  const id = sheet.shapeIdAt(sheet.placeOf(row, column));
  return [column - 1, column + 1].some((beside) => sheet.shapeIdAt(sheet.placeOf(row, beside)) === id);
}

function yearOf(label: string): number | undefined {
  const year = yearIn.exec(label)?.[1];
  return year === undefined ? undefined : Number(year);
}
