/** What to audit, the button that does, and how far it has come. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useState } from "react";
import type { AuditScope } from "../../flows/audit/auditErrands.ts";
import { ScopeSelect } from "./ScopeSelect.tsx";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

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
      <ScopeSelect label="What to audit" scope={scope} onChoose={setScope} />
      <Button appearance="primary" size="small" onClick={() => audit.run(scope)}>
        {stage.kind === "audited" ? "Audit again" : "Audit"}
      </Button>
    </div>
  );
}
