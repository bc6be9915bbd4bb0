/** Cells of people's own that stand where the next layout would write. */
import { cellAt } from "./book.ts";
import { isSameCell } from "./bookWrites.ts";
import { sheetCells } from "./sheetCells.ts";
import type { MetPlan } from "./standingPlan.ts";
import { standingSheet } from "./standingSheet.ts";

export interface PlanClash {
  /** Its tab. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly holds: string | number | boolean;
}

export function planClashes({ sheets, working }: MetPlan): PlanClash[] {
  return sheets.flatMap(({ standing, next, layout, owns }) => {
    if (!next) return [];
    return [...sheetCells(standingSheet(next, working))].flatMap(([at, columns]) => {
      const row = layout.standing(at);
      if (row === undefined) return [];
      return [...columns].flatMap(([column, wanted]) => {
        const holds = cellAt(standing.formulas, row, column);
        const isTheirs = holds !== "" && !owns(row, column) && !isSameCell(holds, wanted);
        return isTheirs ? [{ sheet: standing.name, row, column, holds }] : [];
      });
    });
  });
}
