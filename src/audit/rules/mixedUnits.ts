/** A sum that takes in percentages or dates together with amounts. */
import { figureKind } from "../facts/figureKind.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import { areaOf, type Area } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

const sums = /^SUM\((r:r,?)+\)$/;
/** Longer sums are not looked into. */
const mostCells = 2000;
/** A number up to this may be a share that is shown plainly. */
const mostShare = 1;

export const mixedUnits: Rule = {
  name: "mixedUnits",
  *find(sheet) {
    const columns = new Set(sheet.grid.cells.filter(isApart).map(({ column }) => column));
    if (columns.size === 0) return;
    for (const [shape, places] of sheet.formulas()) {
      if (!sums.test(shape.skeleton)) continue;
      for (const place of places) {
        if (isRest(place)) yield;
        const [cell] = sheet.cellsAt([place]);
        const apart = cell && apartIn(shape, cell, sheet, columns);
        if (apart) yield verdict(cell, apart);
      }
    }
  },
};

/** The percentage or date that a sum takes in together with an amount. */
function apartIn(
  { uses }: FormulaShape,
  { row, column }: GridCell,
  sheet: SheetFacts,
  columns: ReadonlySet<number>,
): GridCell | undefined {
  const added = uses.flatMap(({ reference }) => {
    const area = areaOf(reference, row, column);
    return isNear(area, columns) ? sheet.cellsAt(sheet.placesIn(area)) : [];
  });
  return added.some(isAmount) ? added.find(isApart) : undefined;
}

const verdict = (cell: GridCell, apart: GridCell): Suspicion => ({
  category: "range-incomplete",
  tier: "note",
  confidence: 0.4,
  cells: [cell],
  message: `The sum adds a ${figureKind(apart.numberFormat)} to amounts: see row ${String(apart.row)}.`,
});

const isApart = ({ value, numberFormat }: GridCell): boolean =>
  typeof value === "number" && figureKind(numberFormat) !== "number";

const isAmount = ({ value, numberFormat }: GridCell): boolean =>
  typeof value === "number" && Math.abs(value) > mostShare && figureKind(numberFormat) === "number";

function isNear({ top, left, bottom, right }: Area, columns: ReadonlySet<number>): boolean {
  if ((bottom - top + 1) * (right - left + 1) > mostCells) return false;
  return [...columns].some((column) => column >= left && column <= right);
}
