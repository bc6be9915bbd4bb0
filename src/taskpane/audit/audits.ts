/** The reviewer's errands. Apart from the workbook that they read: the tab Explain needs no rules. */
import type { AuditErrands } from "../../flows/audit/auditErrands.ts";
import { WorkbookAudits } from "../../flows/audit/workbookAudits.ts";
import { readSelection } from "../../host/excel/excelCells.ts";
import { openGrid } from "./openGrid.ts";

const today = (): string => new Date().toISOString().slice(0, 10);

export const audits: AuditErrands = new WorkbookAudits(openGrid, { readSelection }, today);
