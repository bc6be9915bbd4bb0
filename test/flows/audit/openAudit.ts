/** The reviewer's errands over an emulated Excel. */
import { OpenGrid } from "../../../src/flows/audit/openGrid.ts";
import { WorkbookAudits } from "../../../src/flows/audit/workbookAudits.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";

export const today = "2026-11-22";

export function openAudit() {
  const open = new OpenGrid(excelAudit);
  return { open, audits: new WorkbookAudits(open, excelWorkbook, () => today) };
}
