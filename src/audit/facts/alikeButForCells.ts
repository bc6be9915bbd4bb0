/** Formulas of a sheet that do the same with other cells: groups of two or more distinct ones. */
import { groupedBy } from "../groupedBy.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/**
 * @param counts which formulas are of interest
 * @returns for each group the places of its formulas, row by row
 */
export function alikeButForCells(sheet: SheetFacts, counts: (shape: FormulaShape) => boolean): number[][] {
  const groups = new Map<number, number[]>();
  const kept = sheet.formulas().filter(({ shape }) => counts(shape));
  for (const alike of groupedBy(kept, ({ shape }) => shape.skeleton).values()) {
    const group: number[] = [];
    if (alike.length > 1) for (const { id } of alike) groups.set(id, group);
  }
  if (groups.size === 0) return [];
  for (const place of sheet.formulaPlaces) groups.get(sheet.shapeIdAt(place))?.push(place);
  return [...new Set(groups.values())];
}
