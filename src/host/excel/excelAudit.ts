/** The real workbook as audits see it: the port, through Office.js. */
import type { AuditWorkbook } from "../auditWorkbook.ts";
import { readCells, writeCells } from "./excelGridCells.ts";
import { addLogSheet } from "./excelLogSheet.ts";
import { addSheetNames } from "./excelSheetNames.ts";
import { markSheet, readMarkedSheets } from "./excelMarks.ts";
import { readOutline } from "./excelOutline.ts";
import { watchSheets } from "./watchSheets.ts";

export const excelAudit: AuditWorkbook = {
  readOutline,
  readCells,
  writeCells,
  addLogSheet,
  addSheetNames,
  markSheet,
  readMarkedSheets,
  watchSelection: (moved) => watchSheets("selection", moved),
};
