/** An audit's findings in the part that was asked for, with the decisions that the Review log holds of them. */
import type { AuditReport } from "../../audit/workbookAudit.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { ReviewedFinding } from "./auditErrands.ts";
import { blockOf } from "./blockOf.ts";
import { logLines } from "./reviewLog.ts";
import type { ScopedPart } from "./scopeOf.ts";

export function reviewed(
  grid: WorkbookGrid,
  { findings }: AuditReport,
  { has }: ScopedPart,
): ReviewedFinding[] {
  // Of several lines for one finding the last one counts.
  const decisions = new Map(
    logLines(grid).map(({ id, result, by, on, reason }) => [id, { result, by, on, reason }]),
  );
  return findings
    .filter(({ sheet, cells }) => cells.some((cell) => has(sheet, blockOf(cell))))
    .map((finding) => {
      const decision = decisions.get(finding.id);
      return decision ? { ...finding, decision } : finding;
    });
}

export function formulasIn(grid: WorkbookGrid, { has }: ScopedPart): number {
  return grid.sheets.reduce(
    (sum, { name, cells }) =>
      sum + cells.filter((cell) => cell.formula !== undefined && has(name, cell)).length,
    0,
  );
}
