/** Which part of the workbook: all of it, the sheet in view, or what is selected. */
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import { Choice } from "./Choice.tsx";

const scopeWords: Readonly<Record<AuditScope, string>> = {
  workbook: "Whole workbook",
  sheet: "This sheet",
  selection: "Selected cells",
};

export const scopes = Object.keys(scopeWords) as readonly AuditScope[];

interface ScopeSelectProps {
  readonly label: string;
  readonly scope: AuditScope;
  readonly onChoose: (scope: AuditScope) => void;
}

export const ScopeSelect = ({ label, scope, onChoose }: ScopeSelectProps) => (
  <Choice
    label={label}
    value={scope}
    choices={scopes.map((each) => [each, scopeWords[each]])}
    onChoose={onChoose}
  />
);
