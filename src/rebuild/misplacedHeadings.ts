/** Headings that do not stand where the columns of their sheet do, so that nobody knows which column is which. */
import { cellAt } from "./book.ts";
import type { LostHeading } from "./columnIds.ts";
import type { MetSheet } from "./standingPlan.ts";
import { sheetCells } from "./sheetCells.ts";
import { plainText } from "./typed/sheetState.ts";

export interface MisplacedHeading extends LostHeading {
  /** Its tab. */
  readonly sheet: string;
}

export function misplacedHeadings({ standing, last, lost }: MetSheet): MisplacedHeading[] {
  const sheet = standing.name;
  if (lost.length > 0) return lost.map((one) => ({ sheet, ...one }));
  const cells = last && sheetCells(last);
  return (last?.tables ?? []).flatMap((table) => {
    const there = standing.tables.find(({ name }) => name === table.name);
    // Nobody put a column in, or it went to the right of ours.
    if (!there || there.width === table.width) return [];
    return [...(cells?.get(table.row) ?? [])].flatMap(([column, cell]) => {
      const heading = plainText(cell);
      const stands = plainText(cellAt(standing.formulas, there.row, column));
      return stands === heading ? [] : [{ sheet, row: there.row, column, heading }];
    });
  });
}
