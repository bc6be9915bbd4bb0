/** The parts of an .xlsx file put together as the audit sees them. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { Allowance } from "./limits.ts";
import { readSheet } from "./readSheet.ts";
import { readStrings } from "./readStrings.ts";
import { readStyles } from "./readStyles.ts";
import { readWorkbookPart } from "./readWorkbookPart.ts";
import type { XlsxPackage } from "./xlsxPackage.ts";

/**
 * @param held how much the cells may take, in bytes
 * @throws Unreadable
 */
export function gridIn(parts: XlsxPackage, held: number): WorkbookGrid {
  const workbook = readWorkbookPart(parts);
  const memory = new Allowance(held);
  const looks = readStyles(parts, workbook.related("styles"));
  const strings = readStrings(parts, workbook.related("sharedStrings"), memory);
  return {
    sheets: workbook.sheets.map((sheet) => readSheet(parts, sheet, { strings, looks, memory })),
    names: workbook.names,
    calculation: workbook.calculation,
  };
}
