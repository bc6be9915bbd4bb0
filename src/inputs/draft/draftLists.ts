/** The lists of a plan file as plan inputs. */
import type { Path } from "../fault.ts";
import type { PlanFile } from "../file/planFileSchema.ts";
import type { PlanInputs } from "../planInputs.ts";
import type { Drafting } from "./drafting.ts";
import { spreadYears, type TypedYears, type YearsKind } from "./spreadYears.ts";
import { parseStartMonth } from "./startMonth.ts";

type Lists = Omit<
  PlanInputs,
  | "title"
  | "council"
  | "author"
  | "date"
  | "baseYear"
  | "years"
  | "yearly"
  | "constants"
  | "approvedBudget"
  | "baseFunding"
>;

export function draftLists(drafting: Drafting): Lists {
  const { file } = drafting;
  return {
    posts: file.posts.map((post) => postsLine(drafting, post)),
    staffChanges: file.staffChanges.map((change) => staffChange(drafting, change)),
    childrenReductions: file.childrenReductions.map((fall) => childrenReduction(drafting, fall)),
    ...demandLists(drafting),
    lines: file.lines.map((line, index) => budgetLine(drafting, line, ["lines", index])),
    facts: file.facts.map((fact) => ({ ...fact, ...drafting.provenanceOf(fact) })),
    derived: file.derived,
    comparisons: file.comparisons,
  };
}

function demandLists(drafting: Drafting): Pick<Lists, "cases" | "placements" | "reserves"> {
  const { file, provenanceOf } = drafting;
  const spread = (typed: TypedYears, kind: YearsKind, ...path: Path) => years(drafting, typed, kind, path);
  return {
    cases: file.cases.map(({ timescale, ...cases }, index) => ({
      ...cases,
      ...provenanceOf(cases),
      growth: spread(cases.growth, "changes", "cases", index, "growth"),
      timescale,
    })),
    placements: file.placements.map((placement, index) => ({
      ...placement,
      ...provenanceOf(placement),
      growth: spread(placement.growth, "changes", "placements", index, "growth"),
    })),
    reserves: file.reserves.map((reserve, index) => ({
      ...reserve,
      ...provenanceOf(reserve),
      added: spread(reserve.added, "flows", "reserves", index, "added"),
      used: spread(reserve.used, "flows", "reserves", index, "used"),
    })),
  };
}

function years(
  { axis, faults }: Drafting,
  typed: TypedYears,
  kind: YearsKind,
  path: Path,
): readonly number[] {
  const spread = spreadYears(typed, axis, kind, path);
  faults.push(...spread.faults);
  return spread.values;
}

/** Where there are agency workers without terms, a rule of its own says so. */
const postsLine = ({ provenanceOf }: Drafting, post: PlanFile["posts"][number]): Lists["posts"][number] => ({
  ...post,
  chargeRate: post.chargeRate ?? 0,
  hoursPerWeek: post.hoursPerWeek ?? 0,
  paidWeeks: post.paidWeeks ?? 0,
  ...provenanceOf(post),
});

const staffChange = (
  { axis, provenanceOf }: Drafting,
  change: PlanFile["staffChanges"][number],
): Lists["staffChanges"][number] => ({
  ...change,
  start: parseStartMonth(change.start, axis.baseYear),
  ...provenanceOf(change),
});

const childrenReduction = (
  { axis, provenanceOf }: Drafting,
  { placement, ...fall }: PlanFile["childrenReductions"][number],
): Lists["childrenReductions"][number] => ({
  ...fall,
  placement,
  start: parseStartMonth(fall.start, axis.baseYear),
  ...provenanceOf(fall),
});

function budgetLine(drafting: Drafting, line: PlanFile["lines"][number], path: Path): Lists["lines"][number] {
  const kind = line.as === "changes" ? "flows" : "levels";
  return {
    ...line,
    amounts: years(drafting, line.amounts, kind, [...path, "amounts"]),
    ...drafting.provenanceOf(line),
  };
}
