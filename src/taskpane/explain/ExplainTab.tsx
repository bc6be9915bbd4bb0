/** Explains the selected cell in words and numbers, and follows the selection. */
import { Button, Checkbox } from "@fluentui/react-components";
import { useAuditStyles } from "../audit/useAuditStyles.ts";
import { Notice } from "../Notice.tsx";
import { ExplainedCell } from "./ExplainedCell.tsx";
import { useExplain } from "./useExplain.ts";

export function ExplainTab() {
  const styles = useAuditStyles();
  const { flow, shown, isFollowing, follow, refresh, goTo, back } = useExplain();
  return (
    <div className={styles.tab}>
      <div className={styles.row}>
        <Checkbox
          label="Follow the selection"
          checked={isFollowing}
          onChange={(_, { checked }) => follow(checked === true)}
        />
        <Button size="small" disabledFocusable={flow.isBusy} onClick={refresh}>
          Explain selected cell
        </Button>
        {back && (
          <Button size="small" disabledFocusable={flow.isBusy} onClick={back}>
            Back
          </Button>
        )}
      </div>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      {shown ? (
        <ExplainedCell shown={shown} goTo={goTo} />
      ) : (
        <p role="status" className={styles.quiet}>
          {flow.isBusy ? "Reading the workbook…" : "Select a cell in the sheet."}
        </p>
      )}
    </div>
  );
}
