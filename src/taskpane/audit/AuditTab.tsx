/** The audit: where formulas are wrong or suspicious, and what was decided about it. */
import { Button } from "@fluentui/react-components";
import { Notice } from "../Notice.tsx";
import { AuditRun } from "./AuditRun.tsx";
import { auditFolds, uniqueFormulas } from "./auditParts.ts";
import { Findings } from "./Findings.tsx";
import { LazyFold } from "./LazyFold.tsx";
import { useAudit, type AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

function Said({ audit: { said, change } }: { readonly audit: AuditState }) {
  if (said === undefined) return null;
  const undo = () => change("The fixed cells are as they were.", (audits) => audits.undoFix());
  return (
    <Notice
      intent="info"
      actions={
        said.isUndoable && (
          <Button size="small" onClick={undo}>
            Undo fix
          </Button>
        )
      }
    >
      {said.words}
    </Notice>
  );
}

export function AuditTab() {
  const styles = useAuditStyles();
  const audit = useAudit();
  const { stage, flow } = audit;
  return (
    <div className={styles.tab}>
      <AuditRun audit={audit} />
      <Button size="small" disabledFocusable={stage.kind === "running"} onClick={audit.openLog}>
        Open Review log
      </Button>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <Said audit={audit} />
      {stage.kind === "idle" && (
        <p className={styles.quiet}>
          Looks for formulas that differ from their neighbours, ranges that are too short, figures counted
          twice, numbers typed over formulas and more. It changes nothing.
        </p>
      )}
      {stage.kind === "stopped" && (
        <p role="status" className={styles.words}>
          The audit was stopped. Nothing was changed.
        </p>
      )}
      {audit.isStale && (
        <Notice intent="warning">Cells have changed since. Audit again to see where it stands.</Notice>
      )}
      {stage.kind === "audited" && <Findings audited={stage.audited} audit={audit} />}
      <div>
        {stage.kind === "audited" && (
          <LazyFold view={uniqueFormulas} given={{ audited: stage.audited, audit }} />
        )}
        {auditFolds.map((view) => (
          <LazyFold key={view.id} view={view} given={{}} />
        ))}
      </div>
    </div>
  );
}
