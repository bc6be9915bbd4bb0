/** What to audit, the button that does, and how far it has come. */
import { Button, ProgressBar } from "@fluentui/react-components";
import { useRememberedChoice } from "../useRememberedChoice.ts";
import { scopes, ScopeSelect } from "./ScopeSelect.tsx";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

const percent = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 0 });

/** One button starts and stops, and keeps its place, so that keyboard and mouse stay on it throughout. */
export function AuditRun({ audit }: { readonly audit: AuditState }) {
  const styles = useAuditStyles();
  const [scope, choose] = useRememberedChoice("auditScope", scopes, "workbook");
  const { stage } = audit;
  const part = stage.kind === "running" ? stage.part : undefined;
  const isRunning = part !== undefined;
  const starts = stage.kind === "audited" ? "Audit again" : "Audit";
  return (
    <>
      <div className={styles.row}>
        {isRunning ? (
          <span role="status" className={styles.grows}>
            {percent.format(part)} done. Nothing is changed.
          </span>
        ) : (
          <ScopeSelect label="What to audit" scope={scope} onChoose={choose} />
        )}
        <Button
          appearance={isRunning ? "secondary" : "primary"}
          size="small"
          onClick={() => (isRunning ? audit.stop() : audit.run(scope))}
        >
          {isRunning ? "Stop" : starts}
        </Button>
      </div>
      {isRunning && <ProgressBar value={part} aria-label="Audit" />}
    </>
  );
}
