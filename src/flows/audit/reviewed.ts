/** An audit's findings in the part that was asked for, with the decisions that the Review log holds of them, and of others. */
import type { AuditReport } from "../../audit/workbookAudit.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { LogLine, ReviewedFinding } from "./auditErrands.ts";
import { blockOf } from "./blockOf.ts";
import { isFormulaLine } from "./formulaChecks.ts";
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

/** Of the whole workbook, whichever part was audited; what was mended is gone for good. */
export function unfound(grid: WorkbookGrid, { findings }: AuditReport): LogLine[] {
  const found = new Set(findings.map(({ id }) => id));
  const last = new Map(logLines(grid).map((line) => [line.id, line]));
  return [...last.values()].filter(
    (line) => !found.has(line.id) && line.result !== "mended" && !isFormulaLine(line),
  );
}

export function formulasIn(grid: WorkbookGrid, { has }: ScopedPart): number {
  return grid.sheets.reduce(
    (sum, { name, cells }) =>
      sum + cells.filter((cell) => cell.formula !== undefined && has(name, cell)).length,
    0,
  );
}
