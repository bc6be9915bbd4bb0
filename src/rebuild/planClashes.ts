/** What people did on the plan's sheets that a layout cannot go round: their cells in its way, columns out of place. */
import { cellAt } from "./book.ts";
import { isSameCell } from "./bookWrites.ts";
import { type MisplacedHeading, misplacedHeadings } from "./misplacedHeadings.ts";
import { sheetCells } from "./sheetCells.ts";
import type { MetPlan } from "./standingPlan.ts";
import { standingSheet } from "./standingSheet.ts";
import type { CellPlace } from "../sheet/workbookSpec.ts";

/** A cell of their own where the next layout would write. */
interface CellInTheWay extends CellPlace {
  /** Its tab. */
  readonly sheet: string;
  readonly holds: string | number | boolean;
}

export type PlanClash = CellInTheWay | MisplacedHeading;

export function planClashes(met: MetPlan): PlanClash[] {
  return [...cellsInTheWay(met), ...met.sheets.flatMap(misplacedHeadings)];
}

function cellsInTheWay({ sheets, working }: MetPlan): CellInTheWay[] {
  return sheets.flatMap(({ standing, next, layout, columns: across, owns }) => {
    if (!next) return [];
    return [...sheetCells(standingSheet(next, working))].flatMap(([at, columns]) => {
      const row = layout.standing(at);
      if (row === undefined) return [];
      return [...columns].flatMap(([place, wanted]) => {
        const column = across.standing(place);
        if (column === undefined) return [];
        const holds = cellAt(standing.formulas, row, column);
        const isTheirs = holds !== "" && !owns(row, column) && !isSameCell(holds, wanted);
        return isTheirs ? [{ sheet: standing.name, row, column, holds }] : [];
      });
    });
  });
}
