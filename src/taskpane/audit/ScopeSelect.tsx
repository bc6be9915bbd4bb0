/** Which part of the workbook: all of it, the sheet in view, or what is selected. */
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import { Choice } from "./Choice.tsx";

const scopes: Readonly<Record<AuditScope, string>> = {
  workbook: "Whole workbook",
  sheet: "This sheet",
  selection: "Selected cells",
};

/** What was kept may be the word of an earlier version. */
export const asScope = (kept: string): AuditScope => (kept in scopes ? (kept as AuditScope) : "workbook");

interface ScopeSelectProps {
  readonly label: string;
  readonly scope: AuditScope;
  readonly onChoose: (scope: AuditScope) => void;
}

export const ScopeSelect = ({ label, scope, onChoose }: ScopeSelectProps) => (
  <Choice
    label={label}
    value={scope}
    choices={Object.entries(scopes) as [AuditScope, string][]}
    onChoose={onChoose}
  />
);
