/** Two versions of a workbook, sheet by sheet under the same name. */
import { compareSheets, type SheetComparison } from "./compareSheets.ts";
import type { WorkbookGrid } from "./workbookGrid.ts";

export interface WorkbookComparison {
  readonly addedSheets: readonly string[];
  readonly deletedSheets: readonly string[];
  /** Sheets that both have and in which something changed. */
  readonly sheets: readonly ({ readonly sheet: string } & SheetComparison)[];
}

export function compareWorkbooks(before: WorkbookGrid, after: WorkbookGrid): WorkbookComparison {
  const old = new Map(before.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const now = new Set(after.sheets.map(({ name }) => name.toLowerCase()));
  return {
    addedSheets: after.sheets.map(({ name }) => name).filter((name) => !old.has(name.toLowerCase())),
    deletedSheets: before.sheets.map(({ name }) => name).filter((name) => !now.has(name.toLowerCase())),
    sheets: after.sheets.flatMap((sheet) => {
      const earlier = old.get(sheet.name.toLowerCase());
      const comparison = earlier && compareSheets(earlier, sheet);
      return comparison && hasChanged(comparison) ? [{ sheet: sheet.name, ...comparison }] : [];
    }),
  };
}

const hasChanged = ({ insertedRows, deletedRows, changes }: SheetComparison): boolean =>
  insertedRows.length + deletedRows.length + changes.length > 0;
