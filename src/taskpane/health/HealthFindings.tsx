/** The findings on this installation, one a line. */
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, ErrorCircle16Regular, Info16Regular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import { checkHealth, type HealthFinding, type HealthState } from "../../flows/checkHealth.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";

/** The sign is never the only sign: its label is read out, and the words say the same. */
const signs: Readonly<Record<HealthState, { label: string; Icon: typeof Info16Regular }>> = {
  good: { label: "In order", Icon: CheckmarkCircle16Regular },
  bad: { label: "Problem", Icon: ErrorCircle16Regular },
  note: { label: "Note", Icon: Info16Regular },
};

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none", display: "flex", flexDirection: "column", gap: "6px" },
  line: { display: "flex", gap: "8px" },
  icon: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  title: { fontWeight: 600 },
});

export function HealthFindings() {
  const styles = useStyles();
  const { workbook, installation } = usePorts();
  const flow = useFlow();
  const [findings, setFindings] = useState<readonly HealthFinding[]>([]);
  const check = () => flow.run(async () => setFindings(await checkHealth(workbook, installation)));
  // Once, as the tab is opened.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  useEffect(check, []);
  return (
    <>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <ul className={styles.list} aria-live="polite" aria-busy={flow.isBusy}>
        {findings.map(({ state, title, words }) => {
          const { label, Icon } = signs[state];
          return (
            <li key={title} className={styles.line}>
              <Icon className={mergeClasses(styles.icon, styles[state])} aria-label={label} role="img" />
              <span>
                <span className={styles.title}>{title}: </span>
                {words}
              </span>
            </li>
          );
        })}
      </ul>
      <Button size="small" disabledFocusable={flow.isBusy} onClick={check}>
        Check again
      </Button>
    </>
  );
}
