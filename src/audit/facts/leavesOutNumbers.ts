/** Whether formulas leave out numbers that their peers would read in their place. */
import type { GridCell } from "../workbookGrid.ts";
import type { Camp } from "./camp.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { isShorter } from "./isShorter.ts";
import { numbersRead } from "./numbersRead.ts";
import { type Area, areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** A single one proves little, unless it stops right before a number. */
const fewest = 2;

/** Whether each of its cells would read one more number if it did as the others do. */
export function leavesOutNumbers({ shape, cells }: Camp, usual: FormulaShape, sheet: SheetFacts): boolean {
  if (!isShorter(shape, usual)) return false;
  if (cells.length < fewest && !cells.every((cell) => stopsShort(cell, shape, sheet))) return false;
  return cells.every((cell) => numbersRead(cell, shape, sheet) < numbersRead(cell, usual, sheet));
}

/** Whether it sums what stands above it, but not the number right above it. */
function stopsShort({ row, column }: GridCell, { uses }: FormulaShape, sheet: SheetFacts): boolean {
  const [reference, ...others] = uses.map((use) => use.reference);
  if (!reference?.isRange || reference.sheet !== "" || others.length > 0) return false;
  const area = areaOf(reference, row, column);
  const isAbove = isInColumn(area, column) && area.bottom < row - 1;
  return isAbove && typeof sheet.cell(row - 1, column)?.value === "number";
}

const isInColumn = ({ left, right }: Area, column: number): boolean => left === column && right === column;
