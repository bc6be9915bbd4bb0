/** The fields that choose which findings are in view. */
import { Input } from "@fluentui/react-components";
import type { Category } from "../../audit/finding.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { Choice } from "./Choice.tsx";
import { categoryWords, decidednesses, decidedWords, tiers, tierWords } from "./findingWords.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import type { FindingFilter } from "./useFindingFilter.ts";

interface FindingFiltersProps {
  readonly findings: readonly ReviewedFinding[];
  readonly filter: FindingFilter;
  readonly set: (part: Partial<FindingFilter>) => void;
}

/** The kinds that were found, and the chosen one, which may have been kept from another workbook. */
function kinds(findings: readonly ReviewedFinding[], chosen: FindingFilter["category"]): Category[] {
  const found = findings.map(({ category }) => category);
  return [...new Set(chosen === "all" ? found : [...found, chosen])];
}

export function FindingFilters({ findings, filter, set }: FindingFiltersProps) {
  const styles = useAuditStyles();
  return (
    <>
      <div className={styles.row}>
        <Choice
          label="How serious"
          value={filter.tier}
          choices={[
            ["all", "All tiers"],
            ...tiers.map((tier) => [tier, `Only ${tierWords[tier].many}`] as const),
          ]}
          onChoose={(tier) => set({ tier })}
        />
        <Choice
          label="Decided or not"
          value={filter.decided}
          choices={[
            ["all", "Decided or not"],
            ...decidednesses.map((each) => [each, decidedWords[each]] as const),
          ]}
          onChoose={(decided) => set({ decided })}
        />
        <Choice
          label="Which kind"
          value={filter.category}
          choices={[
            ["all", "All kinds"],
            ...kinds(findings, filter.category).map((kind) => [kind, categoryWords[kind]] as const),
          ]}
          onChoose={(category) => set({ category })}
        />
      </div>
      <Input
        type="search"
        size="small"
        aria-label="Filter the findings"
        placeholder="Filter by sheet, cell or words"
        value={filter.words}
        onChange={(_, { value }) => set({ words: value })}
      />
    </>
  );
}
