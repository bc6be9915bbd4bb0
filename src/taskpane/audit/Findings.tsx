/** What an audit found: counts, a filter, the list, and the way from one finding to the next. */
import { Button, Input, Select } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { counted } from "../../audit/counted.ts";
import type { Category, Tier } from "../../audit/finding.ts";
import type { Audited, ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { Notice } from "../Notice.tsx";
import { FindingList } from "./FindingList.tsx";
import { categoryWords, tiers, tierWords } from "./findingWords.ts";
import type { AuditState } from "./useAudit.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import { useFindingFilter } from "./useFindingFilter.ts";

interface FindingsProps {
  readonly audited: Audited;
  readonly audit: AuditState;
}

const formulas = { one: "formula", many: "formulas" };

function Checked({ audited: { what, formulas: count, leftOut, findings } }: { readonly audited: Audited }) {
  const styles = useAuditStyles();
  const accepted = findings.filter(({ decision }) => decision?.result === "accepted").length;
  const counts = tiers.map((tier) =>
    counted(findings.filter((finding) => finding.tier === tier).length, tierWords[tier]),
  );
  return (
    <div role="status">
      <p className={styles.words}>
        {counted(count, formulas)} checked in {what}: {counts.join(", ")}
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

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export function Findings({ audited, audit }: FindingsProps) {
  const styles = useAuditStyles();
  const { filter, set, groups, shown } = useFindingFilter(audited.findings);
  const go = (step: number) => {
    const next = neighbour(shown, audit.chosen, step);
    if (!next) return;
    audit.choose(next);
    document.getElementById(`finding-${next.id}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    go(step);
  };
  if (audited.findings.length === 0)
    return (
      <Notice intent="success">
        Nothing found. {counted(audited.formulas, formulas)} in {audited.what} were held against their
        neighbours, their labels and what they read.
      </Notice>
    );
  const categories = [...new Set(audited.findings.map(({ category }) => category))];
  return (
    <div className={styles.section} onKeyDown={onKeyDown}>
      <Checked audited={audited} />
      <div className={styles.row}>
        <Select
          size="small"
          aria-label="How serious"
          className={styles.grows}
          value={filter.tier}
          onChange={(_, { value }) => set({ tier: value as Tier | "all" })}
        >
          <option value="all">All tiers</option>
          {tiers.map((tier) => (
            <option key={tier} value={tier}>
              {`Only ${tierWords[tier].many}`}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label="Which kind"
          className={styles.grows}
          value={filter.category}
          onChange={(_, { value }) => set({ category: value as Category | "all" })}
        >
          <option value="all">All kinds</option>
          {categories.map((category) => (
            <option key={category} value={category}>
              {categoryWords[category]}
            </option>
          ))}
        </Select>
      </div>
      <Input
        type="search"
        size="small"
        aria-label="Filter the findings"
        placeholder="Filter by sheet, cell or words"
        value={filter.words}
        onChange={(_, { value }) => set({ words: value })}
      />
      <div className={styles.row}>
        <Button size="small" aria-keyshortcuts="Alt+ArrowUp" onClick={() => go(-1)}>
          Previous (Alt+↑)
        </Button>
        <Button size="small" aria-keyshortcuts="Alt+ArrowDown" onClick={() => go(1)}>
          Next (Alt+↓)
        </Button>
      </div>
      {shown.length === 0 && <p role="status">No finding has these words.</p>}
      <div>
        <FindingList groups={groups} audit={audit} />
      </div>
    </div>
  );
}
