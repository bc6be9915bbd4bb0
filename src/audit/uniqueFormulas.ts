/** A reviewer's list: formulas that were filled from one another are one formula, checked once. */
import { addressOf } from "./addressOf.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";
import { findingId } from "./findingId.ts";
import { lastingText } from "./lastingText.ts";
import type { GridCell, WorkbookGrid } from "./workbookGrid.ts";

export interface UniqueFormula {
  /** Made of the sheet and the formula, so that it outlives rows put in above and new names of sheets. */
  readonly id: string;
  readonly sheet: string;
  readonly r1c1: string;
  /** As it stands in its first cell. */
  readonly formula: string;
  /** The topmost cell, such as B2. */
  readonly firstCell: string;
  readonly count: number;
}

/** Sheet by sheet, in the order in which a reader meets them. */
export function uniqueFormulas(grid: Pick<WorkbookGrid, "sheets" | "names">): UniqueFormula[] {
  const lasting = lastingText(grid);
  return grid.sheets.flatMap(({ name, cells }) => {
    const found = new Map<string, { readonly first: GridCell; count: number }>();
    for (const cell of cells) {
      if (cell.formula === undefined) continue;
      const r1c1 = relativeFormula(cell.formula, cell.row, cell.column);
      const known = found.get(r1c1);
      if (known) known.count += 1;
      else found.set(r1c1, { first: cell, count: 1 });
    }
    return [...found].map(([r1c1, { first, count }]) => {
      const { formula = "", row, column } = first;
      return {
        id: findingId(
          "unique formula",
          lasting.sheet(name),
          lasting.formula(formula, { sheet: name, row, column }),
        ),
        sheet: name,
        r1c1,
        formula,
        firstCell: addressOf(first),
        count,
      };
    });
  });
}
