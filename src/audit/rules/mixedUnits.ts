/** A sum that takes in percentages or dates together with amounts. */
import { addressOf } from "../addressOf.ts";
import { figureKind } from "../facts/figureKind.ts";
import type { FormulaShape } from "../facts/formulaShape.ts";
import { areaOf, type Area, sizeOf } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

const sums = /^SUM\((r:r,?)+\)$/;
/** Longer sums are not looked into. */
const mostCells = 2000;
/** A number up to this may be a share that is shown plainly. */
const mostShare = 1;

export const mixedUnits: Rule = {
  name: "mixedUnits",
  *find(sheet) {
    const formats = new Set([...sheet.numberFormats].filter((format) => figureKind(format) !== "number"));
    const totals = sheet.formulas().filter(({ shape }) => sums.test(shape.skeleton));
    if (formats.size === 0 || totals.length === 0) return;
    const units = { formats, columns: [...columnsShown(sheet, formats)] };
    for (const { shape, places } of totals) {
      for (const place of places) {
        if (isRest(place)) yield;
        const [cell] = sheet.cellsAt([place]);
        const apart = cell && apartIn(shape, cell, sheet, units);
        if (apart) yield verdict(cell, apart);
      }
    }
  },
};

/** Percentages and dates of a sheet. */
interface Units {
  /** The number formats that show them. */
  readonly formats: ReadonlySet<string>;
  readonly columns: readonly number[];
}

function columnsShown({ grid: { cells } }: SheetFacts, formats: ReadonlySet<string>): Set<number> {
  const columns = new Set<number>();
  for (const cell of cells) if (isApart(cell, formats)) columns.add(cell.column);
  return columns;
}

/** The percentage or date that a sum takes in together with an amount. */
function apartIn(
  { uses }: FormulaShape,
  { row, column }: GridCell,
  sheet: SheetFacts,
  { formats, columns }: Units,
): GridCell | undefined {
  const added = uses.flatMap(({ reference }) => {
    const area = areaOf(reference, row, column);
    return isNear(area, columns) ? sheet.cellsAt(sheet.placesIn(area)) : [];
  });
  const apart = added.find((cell) => isApart(cell, formats));
  return apart && added.some((cell) => isAmount(cell, formats)) ? apart : undefined;
}

const verdict = (cell: GridCell, apart: GridCell): Suspicion => ({
  category: "range-incomplete",
  tier: "note",
  confidence: 0.4,
  cells: [cell],
  message: message`The sum adds a ${figureKind(apart.numberFormat)} to amounts: see ${addressOf(apart)}.`,
});

const isApart = ({ value, numberFormat }: GridCell, formats: ReadonlySet<string>): boolean =>
  typeof value === "number" && numberFormat !== undefined && formats.has(numberFormat);

const isAmount = (cell: GridCell, formats: ReadonlySet<string>): boolean =>
  typeof cell.value === "number" && Math.abs(cell.value) > mostShare && !isApart(cell, formats);

const isNear = (area: Area, columns: readonly number[]): boolean =>
  sizeOf(area) <= mostCells && columns.some((column) => column >= area.left && column <= area.right);
