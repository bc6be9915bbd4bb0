/** One finding looked at: why, the suspect beside its peers, the fix, and what was decided. */
import { Link } from "@fluentui/react-components";
import type { ReviewedFinding, ShownCell } from "../../flows/audit/auditErrands.ts";
import { AcceptForm } from "./AcceptForm.tsx";
import { audits } from "./audits.ts";
import { FixForm } from "./FixForm.tsx";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

interface FindingCardProps {
  readonly finding: ReviewedFinding;
  readonly audit: AuditState;
}

const roles = { suspect: "suspect", peer: "beside it" } as const;

function Evidence({
  cells,
  goTo,
}: {
  readonly cells: readonly ShownCell[];
  readonly goTo: (cell: string) => void;
}) {
  const styles = useAuditStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Cell</th>
          <th scope="col">Formula</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ cell, role, formula, value }) => (
          <tr key={`${role} ${cell}`}>
            <th scope="row">
              <Link as="button" onClick={() => goTo(cell)}>
                {cell}
              </Link>
              <br />
              <span className={styles.quiet}>{roles[role]}</span>
            </th>
            <td className={styles.formula}>{formula}</td>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function FindingCard({ finding, audit }: FindingCardProps) {
  const styles = useAuditStyles();
  const { decision, sheet, message, confidence } = finding;
  return (
    <div className={styles.card}>
      <p className={styles.words}>{message}</p>
      <Evidence cells={audits.evidence(finding)} goTo={(cell) => audit.goTo(sheet, cell)} />
      <p className={styles.quiet}>Sure to {Math.round(confidence * 100)} in 100.</p>
      {decision && (
        <p className={styles.words}>
          {decision.result === "accepted" ? "Accepted" : `Logged as ${decision.result}`} by {decision.by} on{" "}
          {decision.on}: {decision.reason}
        </p>
      )}
      {finding.fix && <FixForm finding={finding} audit={audit} />}
      {decision?.result !== "accepted" && <AcceptForm finding={finding} audit={audit} />}
    </div>
  );
}
