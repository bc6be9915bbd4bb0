/** The findings by tier and kind, with their counts; the chosen one is opened where it stands. */
import { mergeClasses } from "@fluentui/react-components";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { FindingCard } from "./FindingCard.tsx";
import { categoryWords, cellsWords, tierWords } from "./findingWords.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import type { FindingGroup } from "./useFindingFilter.ts";

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly audit: AuditState;
}

/** More of one kind are counted, not listed; the filter finds them. */
const shownAtMost = 50;

function FindingLine({ finding, audit }: { readonly finding: ReviewedFinding; readonly audit: AuditState }) {
  const styles = useAuditStyles();
  const isChosen = audit.chosen === finding.id;
  const { tier, sheet, cells, message, decision } = finding;
  return (
    <li className={styles.line}>
      <button
        type="button"
        id={`finding-${finding.id}`}
        aria-expanded={isChosen}
        className={mergeClasses(styles.choice, isChosen && styles.chosen)}
        onClick={() => audit.choose(isChosen ? undefined : finding)}
      >
        <span className={mergeClasses(styles.sign, styles[tier])} role="img" aria-label={tierWords[tier].one}>
          {tierWords[tier].sign}
        </span>
        <span>
          <strong className={styles.place}>
            {sheet}!{cellsWords(cells)}
            {decision && ` (${decision.result})`}
          </strong>{" "}
          {!isChosen && message}
        </span>
      </button>
      {isChosen && <FindingCard finding={finding} audit={audit} />}
    </li>
  );
}

export function FindingList({ groups, audit }: FindingListProps) {
  const styles = useAuditStyles();
  return groups.map(({ tier, category, findings }) => (
    <section key={`${tier} ${category}`} aria-label={`${categoryWords[category]}, ${tierWords[tier].many}`}>
      <h3 className={styles.group}>
        {categoryWords[category]} ({findings.length})
      </h3>
      <ul className={styles.list}>
        {findings.slice(0, shownAtMost).map((finding) => (
          <FindingLine key={finding.id} finding={finding} audit={audit} />
        ))}
      </ul>
      {findings.length > shownAtMost && (
        <p className={styles.quiet}>… and {findings.length - shownAtMost} more; filter to see them.</p>
      )}
    </section>
  ));
}
