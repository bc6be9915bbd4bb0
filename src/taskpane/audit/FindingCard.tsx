/** One finding looked at: why, the suspect beside its peers, and what was or can be decided. */
import { Button, Link } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { Decision, ShownCell } from "../../flows/audit/auditErrands.ts";
import { LazyView } from "../LazyView.tsx";
import { openTab } from "../openTab.ts";
import { decisions } from "./auditParts.ts";
import { audits } from "./audits.ts";
import type { DecisionProps } from "./decisionProps.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

type FindingCardProps = Omit<DecisionProps, "close">;
type DecisionId = keyof typeof decisions;

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

function Decided({ decision: { result, by, on, reason } }: { readonly decision: Decision }) {
  const styles = useAuditStyles();
  return (
    <p className={styles.words}>
      {result === "accepted" ? "Accepted" : `Logged as ${result}`} by {by} on {on}: {reason}
    </p>
  );
}

/** The form that a button opens takes the buttons' place; closed, with Escape too, it leaves the focus on its button. */
function Decide({ finding, audit }: FindingCardProps) {
  const styles = useAuditStyles();
  const [open, setOpen] = useState<DecisionId>();
  const [last, setLast] = useState<DecisionId>();
  const close = () => {
    setLast(open);
    setOpen(undefined);
  };
  const offered: readonly DecisionId[] = [
    ...(finding.fix ? (["fix"] as const) : []),
    ...(finding.decision?.result === "accepted" ? [] : (["accept"] as const)),
  ];
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  // What was decided just now is no longer offered.
  if (open && offered.includes(open))
    return (
      <div onKeyDown={onKeyDown}>
        <LazyView key={open} view={decisions[open]} given={{ finding, audit, close }} />
      </div>
    );
  const explain = () => {
    audit.goTo(finding.sheet, finding.cells[0] ?? "A1");
    openTab("explain");
  };
  return (
    <div className={styles.row}>
      {offered.map((id) => (
        <Button key={id} size="small" autoFocus={id === last} onClick={() => setOpen(id)}>
          {decisions[id].title}
        </Button>
      ))}
      <Button size="small" onClick={explain}>
        Explain
      </Button>
    </div>
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
      {decision && <Decided decision={decision} />}
      <Decide finding={finding} audit={audit} />
    </div>
  );
}
