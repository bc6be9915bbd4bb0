/** Decisions of the Review log whose findings are gone: a fold, so that nobody takes them for lost. */
import type { Audited } from "../../flows/audit/auditErrands.ts";
import { useAuditStyles } from "./useAuditStyles.ts";

export function Unfound({ unfound }: Pick<Audited, "unfound">) {
  const styles = useAuditStyles();
  if (unfound.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>Decided before, no longer found ({unfound.length})</summary>
      <ul className={styles.list}>
        {unfound.map(({ id, cells, result, by, on, reason }) => (
          <li key={id} className={styles.words}>
            {cells}: {result} by {by} on {on}
            {reason && `, ${reason}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
