/** The open workbook as the tabs Audit and Explain read it: once for both. */
import { OpenGrid } from "../../flows/audit/openGrid.ts";
import { excelAudit } from "../../host/excel/excelAudit.ts";

export const openGrid = new OpenGrid(excelAudit);
