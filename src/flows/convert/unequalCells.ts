/** The proof of a swap: what shows another value afterwards, among the swapped cells and those that hold no formula. */
import { addressOf } from "../../audit/addressOf.ts";
import type { GridCell, WorkbookGrid } from "../../audit/workbookGrid.ts";
import { isSameValue, type Swap } from "./conversionPlan.ts";

/** Other formulas follow from these; comparing them would stop at every NOW(). @returns such as Pay!B2 */
export function unequalCells(before: WorkbookGrid, after: WorkbookGrid, swaps: readonly Swap[]): string[] {
  const swapped = new Set(swaps.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const now = new Map(cellsOf(after));
  return cellsOf(before)
    .filter(([at, cell]) => cell.formula === undefined || swapped.has(at))
    .filter(([at, cell]) => !isEqual(cell, now.get(at)))
    .map(([at]) => at);
}

const cellsOf = ({ sheets }: WorkbookGrid): [string, GridCell][] =>
  sheets.flatMap(({ name, cells }) =>
    cells.map((cell): [string, GridCell] => [`${name}!${addressOf(cell)}`, cell]),
  );

/** Excel does not tell a text without letters from a blank, once no formula gives it. */
const isEqual = (one: GridCell, other: GridCell | undefined): boolean =>
  one.error === other?.error && isSameValue(one.value ?? "", other?.value ?? "");
