/** Where the Review log stands in the open workbook, which may have none yet. */
import type { AuditWorkbook } from "../../host/auditWorkbook.ts";
import { logSheet } from "./reviewLog.ts";

/** @returns the name of its sheet */
export const findLogSheet = async (workbook: AuditWorkbook): Promise<string | undefined> =>
  logSheet(await workbook.readOutline())?.name;
