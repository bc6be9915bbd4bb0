/** Plans for tests: an empty one to build on, and short ways to add posts and changes. */
import {
  type ChildrenReduction,
  type ConstantId,
  constantIds,
  type Figure,
  type PlanInputs,
  type PostsLine,
  type Provenance,
  type StaffChange,
  type YearlyFigures,
  type YearlyId,
  yearlyIds,
} from "../../src/inputs/planInputs.ts";
import type { Plan } from "../../src/plan/plan.ts";

export const assumed: Provenance = {
  source: "made up for a test",
  owner: "",
  date: "2016-11",
  confidence: "assumed",
};
export const figure = (value: number): Figure => ({ value, ...assumed });
const flat = (years: number, value: number): YearlyFigures => ({
  values: Array.from({ length: years + 1 }, () => value),
  ...assumed,
});

const usual: Readonly<Partial<Record<YearlyId, number>>> = {
  niThreshold: 8112,
  niRate: 0.138,
  levy: 0.005,
  pension: 0.2,
  caseTarget: 15,
  nqswTarget: 12,
};
const constant: Readonly<Record<ConstantId, number>> = {
  discountRate: 0.035,
  weeksInYear: 365 / 7,
  reservesMinimum: 300,
  baseTolerance: 0.02,
};

export function emptyPlan(years: number, yearly: Partial<Record<YearlyId, number>> = {}): PlanInputs {
  const rates = { ...usual, ...yearly };
  return {
    title: "A plan",
    council: "Anywhere",
    author: "A. Nonymous",
    date: "November 2016",
    baseYear: 2016,
    years,
    yearly: Object.fromEntries(
      yearlyIds.map((id) => [id, flat(years, rates[id] ?? 0)]),
    ) as PlanInputs["yearly"],
    constants: Object.fromEntries(
      constantIds.map((id) => [id, figure(constant[id])]),
    ) as PlanInputs["constants"],
    approvedBudget: figure(0),
    baseFunding: figure(0),
    posts: [],
    staffChanges: [],
    childrenReductions: [],
    cases: [],
    placements: [],
    lines: [],
    reserves: [],
    facts: [],
    derived: [],
    comparisons: [],
  };
}

export const posts = (ref: string, changed: Partial<PostsLine> = {}): PostsLine => ({
  ref,
  role: "Social worker",
  grade: "",
  establishment: 10,
  employed: 8,
  agencyCovering: 1,
  agencyAdditional: 0,
  newlyQualified: 0,
  ftePerPerson: 1,
  caseHolding: 1,
  nqswWeight: 0.8,
  pay: 30000,
  supplement: 0,
  chargeRate: 30,
  hoursPerWeek: 37,
  paidWeeks: 44,
  ...assumed,
  ...changed,
});

export const change = (
  ref: string,
  kind: StaffChange["kind"],
  fte: number,
  start: StaffChange["start"],
  changed: Partial<StaffChange> = {},
): StaffChange => ({
  ref,
  name: `${kind} ${ref}`,
  kind,
  post: "SW",
  fte,
  start,
  newlyQualifiedShare: 0,
  oneOffCost: 0,
  ...assumed,
  ...changed,
});

export const fall = (ref: string, changed: Partial<ChildrenReduction>): ChildrenReduction => ({
  ref,
  name: `Fall ${ref}`,
  placement: undefined,
  children: 100,
  start: { year: 1, month: 1 },
  monthsToFull: 36,
  delivery: 1,
  oneOffCost: 0,
  ...assumed,
  ...changed,
});

/** A row's results: its years from the base year on, or its one value. */
export function results({ compiled }: Plan, id: string): number[] {
  const row = compiled.rowOf(id);
  const width = compiled.rows[row]?.constant === undefined ? compiled.cells.width : 1;
  return Array.from({ length: width }, (_, year) => compiled.cells.at(row, year));
}
