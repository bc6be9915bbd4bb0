/** The fix that the peers suggest: before and after for every cell, and the button that writes it. */
import { Button } from "@fluentui/react-components";
import { counted } from "../../audit/counted.ts";
import { type FixPreview, fixPreview } from "../../flows/audit/fixPreview.ts";
import type { DecisionProps } from "./decisionProps.ts";
import { cellNoun } from "./findingWords.ts";
import { openGrid } from "./openGrid.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import { useReviewer } from "./useReviewer.ts";

/** A region may be long; the fix covers all of it. */
const shownAtMost = 10;

function Preview({ cells }: Extract<FixPreview, { readonly cells: unknown }>) {
  const styles = useAuditStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Cell</th>
          <th scope="col">Before → after</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {cells.slice(0, shownAtMost).map(({ cell, before, after, valueBefore, valueAfter }) => (
          <tr key={cell}>
            <th scope="row">{cell}</th>
            <td className={styles.formula}>
              {before} → {after}
            </td>
            <td>
              {valueBefore} → {valueAfter ?? "as Excel works it out"}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function FixForm({ finding, audit, close }: DecisionProps) {
  const styles = useAuditStyles();
  const [name] = useReviewer();
  const preview = fixPreview(openGrid.grid, finding);
  if ("refused" in preview)
    return (
      <div className={styles.section}>
        <p className={styles.words}>{preview.refused}</p>
        <Button size="small" autoFocus onClick={close}>
          Leave it
        </Button>
      </div>
    );
  const { length } = preview.cells;
  const many = counted(length, cellNoun);
  const fix = () => audit.change(`${many} fixed.`, (errands) => errands.applyFix(finding, name.trim()), true);
  return (
    <div className={styles.section}>
      <Preview cells={preview.cells} />
      {length > shownAtMost && <p className={styles.quiet}>… and {length - shownAtMost} more cells.</p>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          autoFocus
          disabledFocusable={audit.flow.isBusy}
          onClick={fix}
        >
          Fix {many}
        </Button>
        <Button size="small" onClick={close}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
