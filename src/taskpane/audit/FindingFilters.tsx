/** The fields that choose which findings are in view. */
import { Input, Select } from "@fluentui/react-components";
import type { Category } from "../../audit/finding.ts";
import type { ReviewedFinding } from "../../flows/audit/auditErrands.ts";
import { categoryWords, decidedWords, tiers, tierWords } from "./findingWords.ts";
import { useAuditStyles } from "./useAuditStyles.ts";
import type { FindingFilter } from "./useFindingFilter.ts";

interface FindingFiltersProps {
  readonly findings: readonly ReviewedFinding[];
  readonly filter: FindingFilter;
  readonly set: (part: Partial<FindingFilter>) => void;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly all: string;
  readonly value: Value | "all";
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value | "all") => void;
}

function Choice<Value extends string>({ label, all, value, choices, onChoose }: ChoiceProps<Value>) {
  const styles = useAuditStyles();
  return (
    <Select
      size="small"
      aria-label={label}
      className={styles.grows}
      value={value}
      onChange={(_, { value: chosen }) => onChoose(chosen as Value | "all")}
    >
      <option value="all">{all}</option>
      {choices.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </Select>
  );
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
          all="All tiers"
          value={filter.tier}
          choices={tiers.map((tier) => [tier, `Only ${tierWords[tier].many}`] as const)}
          onChoose={(tier) => set({ tier })}
        />
        <Choice
          label="Decided or not"
          all="Decided or not"
          value={filter.decided}
          choices={Object.entries(decidedWords) as [keyof typeof decidedWords, string][]}
          onChoose={(decided) => set({ decided })}
        />
        <Choice
          label="Which kind"
          all="All kinds"
          value={filter.category}
          choices={kinds(findings, filter.category).map((kind) => [kind, categoryWords[kind]] as const)}
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
