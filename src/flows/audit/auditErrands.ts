/** What a reviewer asks of the open workbook, and what comes of it. */
import type { Finding } from "../../audit/finding.ts";
import type { FormulaReview, FormulaReviews } from "../../audit/formulaReviews.ts";
import type { UniqueFormula } from "../../audit/uniqueFormulas.ts";
import type { ScanWatch } from "../scanSheets.ts";

export type AuditScope = "sheet" | "selection" | "workbook";

/** A decision as the Review log keeps it. */
export interface Decision {
  readonly result: string;
  readonly by: string;
  /** As an ISO date. */
  readonly on: string;
  readonly reason: string;
}

/** One line of the log, known by the id of a finding or of a unique formula. */
export interface LogLine extends Decision {
  readonly id: string;
  /** Such as Pay!B2:D2. */
  readonly cells: string;
  readonly what: string;
}

export interface ReviewedFinding extends Finding {
  /** The last one that the Review log holds of it. */
  readonly decision?: Decision;
}

export interface Audited {
  /** What was looked at: "the sheet Pay", "Pay!B2:C9", "all 17 sheets". */
  readonly what: string;
  readonly formulas: number;
  readonly findings: readonly ReviewedFinding[];
  /** Sheets whose cells lie too far apart to be read. */
  readonly leftOut: readonly string[];
  /** Decisions whose findings are gone from the workbook: their cells were changed, or went with their sheet. */
  readonly unfound: readonly LogLine[];
}

/** With what the log says of the formula, which may be gone. */
interface FormulaCheck extends FormulaReview {
  /** Such as Pay!B2 and 2 more. */
  readonly cells: string;
  readonly what: string;
}

export type FormulaChecks = FormulaReviews<FormulaCheck>;

/** A cell as it is shown beside a finding. */
export interface ShownCell {
  readonly cell: string;
  readonly role: "suspect" | "peer";
  readonly formula: string;
  readonly value: string;
}

export interface AuditErrands {
  audit(scope: AuditScope, watching: ScanWatch): Promise<Audited>;
  /** Suspects and peers with what they hold. */
  evidence(finding: Finding): readonly ShownCell[];
  /** Writes the fix into every cell of the finding, and audits again what it reaches. Without a name nothing is logged. */
  applyFix(finding: Finding, by: string): Promise<Audited>;
  /** Whether there is a fix to take back. It may be there although the errand failed: the audit after it can. */
  readonly isUndoable: boolean;
  /** Puts the cells of the last fix back as they were, all or none; undefined where there is none. */
  undoFix(): Promise<Audited | undefined>;
  /** Writes the decision into the Review log. */
  accept(finding: Finding, by: string, reason: string): Promise<Audited>;
  /** The whole workbook's formulas, filled ones once, with who has checked them. */
  formulas(): FormulaChecks;
  /** Writes into the Review log that the formula is right. */
  check(formula: UniqueFormula, by: string): Promise<Audited>;
}
