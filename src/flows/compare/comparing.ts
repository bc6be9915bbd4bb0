/** Comparisons that a reviewer asks for: two sheets of the open workbook, or the workbook and a file. */
import { compareSheets } from "../../audit/compareSheets.ts";
import { compareWorkbooks, hasChanged, type WorkbookComparison } from "../../audit/compareWorkbooks.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { OpenGrid } from "../audit/openGrid.ts";

/** A comparison whose places can be gone to in the open workbook. */
export interface Comparison extends WorkbookComparison {
  /** Which of the two versions is open. */
  readonly open: "earlier" | "later";
}

/** @throws Error where a sheet has gone since it was chosen */
export async function compareOwnSheets(open: OpenGrid, earlier: string, later: string): Promise<Comparison> {
  if (earlier === later) throw new Error("Choose two different sheets.");
  const { grid } = await open.read();
  const compared = compareSheets(sheetOf(grid, earlier), sheetOf(grid, later));
  return {
    ...{ open: "later", addedSheets: [], deletedSheets: [], renamedSheets: [] },
    sheets: hasChanged(compared) ? [{ sheet: later, ...compared }] : [],
  };
}

function sheetOf({ sheets }: WorkbookGrid, name: string) {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The sheet "${name}" is no longer in this workbook. Choose another.`);
  return sheet;
}

/** @param fileIs which of the two versions the file holds */
export async function compareWithFile(
  open: OpenGrid,
  file: WorkbookGrid,
  fileIs: Comparison["open"],
): Promise<Comparison> {
  const { grid } = await open.read();
  return fileIs === "earlier"
    ? { open: "later", ...compareWorkbooks(file, grid) }
    : { open: "earlier", ...compareWorkbooks(grid, file) };
}

/** Where a change stands in the open workbook. */
export function placeInOpen(
  { open, renamedSheets }: Comparison,
  sheet: string,
  { cell, from = cell }: { readonly cell: string; readonly from?: string },
): { readonly sheet: string; readonly cell: string } {
  if (open === "later") return { sheet, cell };
  const before = renamedSheets.find(({ after }) => after === sheet)?.before;
  return { sheet: before ?? sheet, cell: from };
}
