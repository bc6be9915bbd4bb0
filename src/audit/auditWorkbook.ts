/** The audit of a whole workbook, sheet by sheet. */
import type { Finding } from "./finding.ts";
import { findingsOf } from "./findingsOf.ts";
import { WorkbookFacts } from "./facts/workbookFacts.ts";
import { strengthOf } from "./strengthOf.ts";
import type { WorkbookGrid } from "./workbookGrid.ts";

export interface AuditReport {
  /** Errors first, then warnings, then notes; within a tier the surest first. */
  readonly findings: readonly Finding[];
  readonly sheets: number;
  readonly formulas: number;
}

export interface AuditOptions {
  /** Told after each sheet. */
  readonly onProgress?: (done: { readonly sheets: number; readonly of: number }) => void;
  /** Such as an AbortSignal. */
  readonly signal?: { readonly aborted: boolean };
  /** Awaited between sheets, so that a pane can draw and hear its buttons. */
  readonly pause?: () => Promise<void>;
}

/** @throws Error where the signal says to stop */
export async function auditWorkbook(
  grid: WorkbookGrid,
  { onProgress, signal, pause }: AuditOptions = {},
): Promise<AuditReport> {
  const facts = new WorkbookFacts(grid);
  const findings: Finding[] = [];
  for (const [done, sheet] of facts.sheets.entries()) {
    if (signal?.aborted) throw new Error("The audit was stopped.");
    findings.push(...findingsOf(sheet, facts));
    onProgress?.({ sheets: done + 1, of: facts.sheets.length });
    await pause?.();
  }
  return {
    findings: findings.sort(bySeverity),
    sheets: grid.sheets.length,
    formulas: grid.sheets.reduce((sum, { cells }) => sum + cells.filter(({ formula }) => formula).length, 0),
  };
}

const bySeverity = (a: Finding, b: Finding): number => strengthOf(b) - strengthOf(a);
