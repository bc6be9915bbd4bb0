/** The audit of a whole workbook in one go. */
import type { WorkbookGrid } from "./workbookGrid.ts";
import { type AuditOptions, type AuditReport, WorkbookAudit } from "./workbookAudit.ts";

/** @throws Error where the signal says to stop */
export async function auditWorkbook(grid: WorkbookGrid, options?: AuditOptions): Promise<AuditReport> {
  return new WorkbookAudit().run(grid, options);
}
