/** The real workbook as audits see it: the port, through Office.js. */
import type { AuditWorkbook } from "../auditWorkbook.ts";
import { readCells, writeCells } from "./excelGridCells.ts";
import { addSheetNames } from "./excelSheetNames.ts";
import { markSheet, readMarkedSheets } from "./excelMarks.ts";
import { readOutline } from "./excelOutline.ts";
import { watchSheets } from "./watchSheets.ts";

export const excelAudit: AuditWorkbook = {
  readOutline,
  readCells,
  writeCells,
  // Most decisions find a log there: what makes sheets is fetched, with what builds plans, for the first.
  addLogSheet: async (sheet) => {
    const { addLogSheet } = await import(/* webpackChunkName: "plan-build" */ "./excelLogSheet.ts");
    await addLogSheet(sheet);
  },
  addSheetNames,
  markSheet,
  readMarkedSheets,
  watchSelection: (moved) => watchSheets("selection", moved),
  watchResults: (calculated) => watchSheets("results", calculated),
};
