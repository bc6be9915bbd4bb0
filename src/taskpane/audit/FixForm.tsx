/** The fix that the peers suggest: before and after for every cell, and the button that writes it. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { FixedCell, ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { useRemembered } from "../useRemembered.ts";
import { audits } from "./audits.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

/** A region may be long; the fix covers all of it. */
const shownAtMost = 10;

function Preview({ cells }: { readonly cells: readonly FixedCell[] }) {
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

export function FixForm({
  finding,
  audit,
}: {
  readonly finding: ReviewedFinding;
  readonly audit: AuditState;
}) {
  const styles = useAuditStyles();
  const [isOpen, setOpen] = useState(false);
  const [name] = useRemembered("reviewer", "");
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        Fix…
      </Button>
    );
  const preview = audits.previewFix(finding);
  if ("refused" in preview) return <p className={styles.words}>{preview.refused}</p>;
  const { length } = preview.cells;
  const cells = length === 1 ? "1 cell" : `${length} cells`;
  return (
    <div className={styles.section}>
      <Preview cells={preview.cells} />
      {length > shownAtMost && <p className={styles.quiet}>… and {length - shownAtMost} more cells.</p>}
      <div className={styles.row}>
        <Button
          appearance="primary"
          size="small"
          onClick={() =>
            audit.change(`${cells} fixed.`, (errands) => errands.applyFix(finding, name.trim()), true)
          }
        >
          Fix {cells}
        </Button>
        <Button size="small" onClick={() => setOpen(false)}>
          Leave it
        </Button>
      </div>
    </div>
  );
}
