/** Whether a cell opens a series: the formula of the others goes on from what stands before, and here there is none. */
import type { FormulaShape } from "./formulaShape.ts";
import { areaOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** @param isRow whether the others stand in the row of the cell, or in its column */
export function startsSeries(
  sheet: SheetFacts,
  { row, column }: { readonly row: number; readonly column: number },
  usual: FormulaShape,
  isRow: boolean,
): boolean {
  return usual.uses.some(({ reference }) => {
    const along = isRow ? reference.left : reference.top;
    const goesOn = reference.sheet === "" && !reference.isRange && !along.isFixed && along.at < 0;
    if (!goesOn) return false;
    const before = areaOf(reference, row, column);
    return typeof sheet.cell(before.top, before.left)?.value !== "number";
  });
}
