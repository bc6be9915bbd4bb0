/** What to audit, the button that does, and how far it has come. */
import { Button, ProgressBar, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

const scopes: Readonly<Record<AuditScope, string>> = {
  workbook: "Whole workbook",
  sheet: "This sheet",
  selection: "Selected cells",
};

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });

function Running({ part, onStop }: { readonly part: number; readonly onStop: () => void }) {
  return (
    <>
      <ProgressBar value={part} aria-label="Audit" />
      <span role="status">{percent.format(part)} done. Nothing is changed.</span>
      <Button size="small" onClick={onStop}>
        Stop
      </Button>
    </>
  );
}

export function AuditRun({ audit }: { readonly audit: AuditState }) {
  const styles = useAuditStyles();
  const [scope, setScope] = useState<AuditScope>("workbook");
  const { stage } = audit;
  if (stage.kind === "running") return <Running part={stage.part} onStop={audit.stop} />;
  return (
    <div className={styles.row}>
      <Select
        size="small"
        aria-label="What to audit"
        className={styles.grows}
        value={scope}
        onChange={(_, { value }) => setScope(value as AuditScope)}
      >
        {Object.entries(scopes).map(([id, words]) => (
          <option key={id} value={id}>
            {words}
          </option>
        ))}
      </Select>
      <Button appearance="primary" size="small" onClick={() => audit.run(scope)}>
        {stage.kind === "audited" ? "Audit again" : "Audit"}
      </Button>
    </div>
  );
}
