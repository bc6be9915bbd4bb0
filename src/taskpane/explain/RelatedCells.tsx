/** Cells that a formula reads, or that read it: each to go to, with what it is called and holds. */
import { Link } from "@fluentui/react-components";
import type { RelatedCell } from "../../explain/explanation.ts";
import { nameBeside } from "../../explain/nameBeside.ts";
import { useAuditStyles } from "../audit/useAuditStyles.ts";
import type { ExplainState } from "./useExplain.ts";

interface RelatedCellsProps {
  readonly title: string;
  readonly cells: readonly RelatedCell[];
  /** Where there are more than are listed. */
  readonly count?: number;
  readonly goTo: ExplainState["goTo"];
}

export function RelatedCells({ title, cells, count = cells.length, goTo }: RelatedCellsProps) {
  const styles = useAuditStyles();
  if (cells.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.group}>{title}</h3>
      <ul className={styles.list}>
        {cells.map(({ sheet, cells: block, words, value }) => (
          <li key={`${sheet}!${block}`} className={styles.words}>
            <Link as="button" onClick={() => goTo({ sheet, cell: block })}>
              {sheet}!{block}
            </Link>
            {nameBeside(block, words)}: <strong>{value}</strong>
          </li>
        ))}
      </ul>
      {count > cells.length && (
        <p className={styles.quiet}>and {(count - cells.length).toLocaleString("en-GB")} more</p>
      )}
    </section>
  );
}
