/** What the forms on a finding's card are given. */
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import type { AuditState } from "./useAudit.ts";

export interface DecisionProps {
  readonly finding: ReviewedFinding;
  readonly audit: AuditState;
  readonly close: () => void;
}
