/** How many numbers of its own sheet a formula reads; those in whole columns and rows are not counted. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

export const numbersRead = ({ row, column }: GridCell, { uses }: FormulaShape, sheet: SheetFacts): number =>
  uses.reduce((sum, { reference }) => {
    const area = areaOf(reference, row, column);
    return sum + (reference.isEndless || reference.sheet !== "" ? 0 : sheet.numbersIn(area).length);
  }, 0);
