/** An audit's findings in the part that was asked for, with what the Review log says of them, and what it says of others. */
import type { AuditReport } from "../../audit/workbookAudit.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { Audited, Decision, LogLine } from "./auditErrands.ts";
import { blockOf } from "./blockOf.ts";
import { isFormulaLine } from "./formulaChecks.ts";
import { lastLines } from "./reviewLog.ts";
import type { ScopedPart } from "./scopeOf.ts";

export function reviewed(
  grid: WorkbookGrid,
  { findings }: AuditReport,
  { has }: ScopedPart,
): Pick<Audited, "findings" | "unfound"> {
  const lines = lastLines(grid);
  const found = new Set(findings.map(({ id }) => id));
  return {
    findings: findings
      .filter(({ sheet, cells }) => cells.some((cell) => has(sheet, blockOf(cell))))
      .map((finding) => {
        const line = lines.get(finding.id);
        return line ? { ...finding, decision: decisionOf(line) } : finding;
      }),
    // Of the whole workbook, whichever part was audited; what was mended is gone for good.
    unfound: [...lines.values()].filter(
      (line) => !found.has(line.id) && line.result !== "mended" && !isFormulaLine(line),
    ),
  };
}

const decisionOf = ({ result, by, on, reason }: LogLine): Decision => ({ result, by, on, reason });
