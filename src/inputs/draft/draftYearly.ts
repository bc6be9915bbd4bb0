/** The yearly inputs: as typed, else prefilled. */
import { type YearlyFigures, yearlyIds, type YearlyId } from "../planInputs.ts";
import { yearsOf } from "./axis.ts";
import type { Drafting } from "./drafting.ts";
import { spreadYears } from "./spreadYears.ts";
import { yearlyDefaults } from "./yearlyDefaults.ts";

export function draftYearly(drafting: Drafting): Record<YearlyId, YearlyFigures> {
  const one = (id: YearlyId) => [id, typedYearly(drafting, id) ?? prefilledYearly(drafting, id)] as const;
  return Object.fromEntries(yearlyIds.map(one)) as Record<YearlyId, YearlyFigures>;
}

function typedYearly(
  { file, axis, faults, provenanceOf }: Drafting,
  id: YearlyId,
): YearlyFigures | undefined {
  const typed = file.yearly[id];
  if (!typed) return undefined;
  const spread = spreadYears(typed.values, axis, "levels", ["yearly", id, "values"]);
  faults.push(...spread.faults);
  return { values: spread.values, ...provenanceOf(typed) };
}

/** An award comes as a share or as cash; typing one of them replaces both. */
const replacedBy: Partial<Record<YearlyId, YearlyId>> = { award: "awardCash", awardCash: "award" };

function prefilledYearly({ file, axis, provenanceOf }: Drafting, id: YearlyId): YearlyFigures {
  const years = yearsOf(axis);
  const other = replacedBy[id];
  const isReplaced = other !== undefined && file.yearly[other] !== undefined;
  const { values, ...rest } = isReplaced ? noAward(years) : yearlyDefaults[id](years);
  return { values, ...provenanceOf(rest) };
}

const noAward = (years: readonly number[]) => ({
  values: years.map(() => 0),
  source: "Assumed: the whole award is in the row that was typed",
  confidence: "assumed" as const,
});
