/** The reviewer's errands over an emulated Excel. */
import { OpenGrid } from "../../../src/flows/audit/openGrid.ts";
import { WorkbookAudits } from "../../../src/flows/audit/workbookAudits.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";

export const today = "2026-11-22";

/** @param afterWriting what somebody does as soon as a request has written cells */
export function openAudit(afterWriting: () => void = () => undefined) {
  const writeCells: typeof excelAudit.writeCells = async (entries) => {
    await excelAudit.writeCells(entries);
    afterWriting();
  };
  const open = new OpenGrid({ ...excelAudit, writeCells });
  return { open, audits: new WorkbookAudits(open, excelWorkbook, () => today) };
}
