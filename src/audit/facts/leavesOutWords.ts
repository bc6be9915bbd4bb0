/** Whether all that a formula leaves out of what its peers read are words, such as "n/a": then somebody may have meant it. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { isShorter } from "./isShorter.ts";
import { areaOf, isIn } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** @param cell holds the odd formula */
export function leavesOutWords(
  { row, column }: GridCell,
  odd: FormulaShape,
  usual: FormulaShape,
  sheet: SheetFacts,
): boolean {
  if (!isShorter(odd, usual)) return false;
  const kinds = new Set<string>();
  usual.uses.forEach(({ reference }, at) => {
    const own = odd.uses[at]?.reference;
    if (!own || reference.isEndless || reference.sheet !== "") return;
    const kept = areaOf(own, row, column);
    sheet.eachIn(areaOf(reference, row, column), (cell) => {
      if (cell.value !== null && !isIn(cell, kept)) kinds.add(typeof cell.value);
    });
  });
  return kinds.size === 1 && kinds.has("string");
}
