/** Which part of the workbook: all of it, the sheet in view, or what is selected. */
import { Select } from "@fluentui/react-components";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

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

export function ScopeSelect({ label, scope, onChoose }: ScopeSelectProps) {
  const styles = useAuditStyles();
  return (
    <Select
      size="small"
      aria-label={label}
      className={styles.grows}
      value={scope}
      onChange={(_, { value }) => onChoose(value as AuditScope)}
    >
      {Object.entries(scopes).map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </Select>
  );
}
