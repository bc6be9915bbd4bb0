/** The map of formulas on the active sheet: on, with its legend, and off again. */
import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { mapSheet, unmapSheets, type MapCount } from "../../flows/audit/mapSheet.ts";
import { Notice } from "../Notice.tsx";
import { usePorts } from "../ports.ts";
import { useFlow } from "../useFlow.ts";
import { openGrid } from "./openGrid.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

function Legend({ counts }: { readonly counts: readonly MapCount[] }) {
  const styles = useAuditStyles();
  return (
    <ul className={styles.list}>
      {counts.map(({ kind, letter, cells }) => (
        <li key={kind} className={mergeClasses(styles.row, styles.spaced)}>
          <span className={styles.sign}>{letter}</span>
          {kind}: {cells.toLocaleString("en-GB")}
        </li>
      ))}
    </ul>
  );
}

export function FormulaMap() {
  const styles = useAuditStyles();
  const { workbook } = usePorts();
  const flow = useFlow();
  const [said, setSaid] = useState("");
  const [counts, setCounts] = useState<readonly MapCount[]>([]);
  const run = (errand: () => Promise<void>) => {
    setSaid("");
    setCounts([]);
    flow.run(errand);
  };
  const mark = async () => {
    const { sheet } = await workbook.readSelection();
    setCounts(await mapSheet(openGrid, sheet));
    setSaid(`Marked on ${sheet}. The letters stand in front of the figures.`);
  };
  const unmark = async () => {
    const sheets = await unmapSheets(openGrid);
    setSaid(sheets.length === 0 ? "No sheet was marked." : `Taken off: ${sheets.join(", ")}.`);
  };
  return (
    <div className={styles.section}>
      <p className={styles.quiet}>
        Marks the formulas of the sheet in view by colour and letter. The cells&apos; own formats stay as they
        are.
      </p>
      <div className={styles.row}>
        <Button size="small" disabledFocusable={flow.isBusy} onClick={() => run(mark)}>
          Mark this sheet
        </Button>
        <Button size="small" disabledFocusable={flow.isBusy} onClick={() => run(unmark)}>
          Take marks off
        </Button>
      </div>
      {flow.failure !== undefined && <Notice intent="error">{flow.failure}</Notice>}
      <div role="status">{said}</div>
      <Legend counts={counts} />
    </div>
  );
}
