/** Hidden names that lead to sheets, wherever these are moved and whatever they are called, through Office.js. */
import type { SheetName } from "../auditWorkbook.ts";
import { runInExcel } from "./runInExcel.ts";

export const addSheetNames = (added: readonly SheetName[]): Promise<void> =>
  runInExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    for (const { name, sheet, comment } of added) {
      // All of the sheet: no row or column that is deleted takes the name along.
      names.add(name, worksheets.getItem(sheet).getRange(), comment).visible = false;
    }
    await context.sync();
  });
