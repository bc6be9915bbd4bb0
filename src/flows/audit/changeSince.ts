/** Whether cells still hold what a reviewer saw there: others may type, insert rows or rename sheets meanwhile. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { cellAt } from "./cellAt.ts";

/** @returns what has changed, as the beginning of a sentence */
export function changeSince(
  seen: WorkbookGrid,
  now: WorkbookGrid,
  sheet: string,
  cells: readonly string[],
): string | undefined {
  if (!now.sheets.some(({ name }) => name === sheet))
    return `The sheet "${sheet}" has been renamed or deleted`;
  const typed = (grid: WorkbookGrid, cell: string) => cellAt(grid, sheet, cell).formula;
  const changed = cells.find((cell) => typed(seen, cell) !== typed(now, cell));
  return changed && `${sheet}!${changed} has changed`;
}
