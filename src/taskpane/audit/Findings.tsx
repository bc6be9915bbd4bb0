/** What an audit found: counts, a filter, the list, and the way from one finding to the next. */
import { Button } from "@fluentui/react-components";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { counted } from "../../audit/counted.ts";
import type { Audited, ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { CopyFindings } from "./CopyFindings.tsx";
import { FindingFilters } from "./FindingFilters.tsx";
import { FindingList } from "./FindingList.tsx";
import { formulaNoun, tiers, tierWords } from "./findingWords.ts";
import { NothingFound } from "./NothingFound.tsx";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import { Unfound } from "./Unfound.tsx";
import { everything, useFindingFilter } from "./useFindingFilter.ts";

interface FindingsProps {
  readonly audited: Audited;
  readonly audit: AuditState;
}

function Checked({ audited: { what, formulas: count, leftOut, findings } }: { readonly audited: Audited }) {
  const styles = useAuditStyles();
  const accepted = findings.filter(({ decision }) => decision?.result === "accepted").length;
  const counts = tiers.map((tier) =>
    counted(findings.filter((finding) => finding.tier === tier).length, tierWords[tier]),
  );
  return (
    <div role="status">
      <p className={styles.words}>
        {counted(count, formulaNoun)} checked in {what}: {counts.join(", ")}
        {accepted > 0 && `, of which ${accepted} accepted`}.
      </p>
      {leftOut.length > 0 && (
        <p className={styles.words}>
          Left out, because their cells lie too far apart: {leftOut.join(", ")}. Delete what stands far away.
        </p>
      )}
    </div>
  );
}

/** The finding so many places on from the chosen one, round and round. */
function neighbour(shown: readonly ReviewedFinding[], chosen: string | undefined, step: number) {
  const at = shown.findIndex(({ id }) => id === chosen);
  const from = at < 0 && step < 0 ? 0 : at;
  return shown[(from + step + shown.length) % shown.length];
}

const focusOn = ({ id }: ReviewedFinding): void => document.getElementById(`finding-${id}`)?.focus();

/** A decision takes its own buttons away: the focus stays where the finding stood, or on the one that moved up. */
function useFocusAfterDecision(audited: Audited, shown: readonly ReviewedFinding[], chosen?: string): void {
  const place = useRef(-1);
  const at = shown.findIndex(({ id }) => id === chosen);
  useEffect(() => {
    const next = shown[Math.min(place.current, shown.length - 1)];
    if (next && document.activeElement === document.body) focusOn(next);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new audit takes a finding away; a filter leaves the focus in its field
  }, [audited]);
  useEffect(() => {
    place.current = at;
  }, [at]);
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function Findings({ audited, audit }: FindingsProps) {
  const styles = useAuditStyles();
  const { filter, set, groups, shown } = useFindingFilter(audited.findings);
  useFocusAfterDecision(audited, shown, audit.chosen);
  const go = (step: number) => {
    const next = neighbour(shown, audit.chosen, step);
    if (!next) return;
    audit.choose(next);
    focusOn(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    go(step);
  };
  if (audited.findings.length === 0)
    return (
      <>
        <NothingFound audited={audited} />
        <Unfound unfound={audited.unfound} />
      </>
    );
  const hidden = audited.findings.length - shown.length;
  return (
    <div className={styles.section} onKeyDown={onKeyDown}>
      <Checked audited={audited} />
      <FindingFilters findings={audited.findings} filter={filter} set={set} />
      {hidden > 0 && (
        <div className={styles.row}>
          <span role="status">
            {shown.length} of {audited.findings.length} in view.
          </span>
          <Button size="small" onClick={() => set(everything)}>
            Show all
          </Button>
        </div>
      )}
      {shown.length > 0 && (
        <div className={styles.row}>
          <Button size="small" aria-keyshortcuts="Alt+ArrowUp" onClick={() => go(-1)}>
            Previous (Alt+↑)
          </Button>
          <Button size="small" aria-keyshortcuts="Alt+ArrowDown" onClick={() => go(1)}>
            Next (Alt+↓)
          </Button>
          <CopyFindings findings={shown} />
        </div>
      )}
      <div>
        <FindingList groups={groups} audit={audit} />
      </div>
      <Unfound unfound={audited.unfound} />
    </div>
  );
}
