/** The drivers of the gap that every plan is tried against, one entry each. */
import type { BudgetLine, PlanInputs } from "../inputs/planInputs.ts";
import { rowName } from "../plan/rowName.ts";
import { constantly, type Driver, inPlanYears, type Move } from "./driver.ts";
import { hasTarget, levers, withAgencyTerms } from "./levers.ts";

const bothWays = (step: number, lower: string, higher: string): Driver["cases"] => [
  { label: lower, step: -step },
  { label: higher, step },
];

/** Adds to a yearly row in each plan year, where the plan has what it speaks of. */
const raise =
  (row: string, isThere: (inputs: PlanInputs) => boolean): Driver["moves"] =>
  (inputs, step) =>
    isThere(inputs) ? [inPlanYears(row, (typed) => typed + step)] : [];

const hasAgency = (inputs: PlanInputs): boolean => withAgencyTerms(inputs).length > 0;

export const drivers: readonly Driver[] = [
  {
    id: "award",
    name: "Pay award",
    basis: "The award of every plan year",
    cases: bothWays(0.01, "1 point lower", "1 point higher"),
    moves: raise("year.award", ({ posts }) => posts.length > 0),
  },
  {
    id: "agencyRate",
    name: "Agency rate",
    basis: "As many staff, more or fewer of them agency workers at the premium",
    cases: bothWays(0.05, "5 points lower", "5 points higher"),
    moves: raise(levers.agencyRate, hasAgency),
  },
  {
    id: "premium",
    name: "Agency premium",
    basis: "The yearly cost of an agency worker",
    cases: bothWays(5000, "£5,000 lower", "£5,000 higher"),
    moves: raise(levers.agencyCost, hasAgency),
  },
  {
    id: "caseTarget",
    name: "Caseload target",
    basis: "Case-holders whom the other target asks for, at the cost of their posts",
    cases: bothWays(1, "1 case lower", "1 case higher"),
    moves: (inputs, step) =>
      inputs.yearly.caseTarget.values.every((target) => target + step > 0)
        ? raise(levers.caseTarget, hasTarget)(inputs, step)
        : [],
  },
  {
    id: "children",
    name: "Children in care",
    basis: "From the first plan year on, in the mix of the base year",
    cases: bothWays(10, "10 fewer", "10 more"),
    moves: moreChildren,
  },
  {
    id: "placementPrices",
    name: "Placement prices",
    basis: "The rise of every plan year",
    cases: bothWays(0.01, "1 point lower", "1 point higher"),
    moves: raise("year.placementPrices", ({ placements }) => placements.length > 0),
  },
  {
    id: "savings",
    name: "Savings delivered",
    basis: "Savings lines, what investments bring in, and falls in children",
    cases: [
      { label: "75 % delivered", step: 0.75 },
      { label: "50 % delivered", step: 0.5 },
      { label: "none delivered", step: 0 },
    ],
    moves: delivered,
  },
  {
    id: "recruitment",
    name: "Recruitment",
    basis: "Every recruitment and conversion starts later",
    cases: [{ label: "3 months late", step: 3 }],
    moves: later,
  },
];

function moreChildren({ placements }: PlanInputs, step: number): Move[] {
  const all = placements.reduce((sum, { children }) => sum + children, 0);
  if (all === 0) return [];
  return placements.map(({ ref, children }) => ({
    row: `placement.${rowName(ref)}.growth`,
    to: (typed, year) => (year === 1 ? typed + (step * children) / all : typed),
  }));
}

/** What is delivered of a saving is measured from the base year: a saving as levels keeps its base. */
function delivered({ lines, childrenReductions }: PlanInputs, share: number): Move[] {
  return [
    ...lines.filter(isSaving).map(({ ref, as, amounts }) => {
      const base = as === "levels" ? (amounts[0] ?? 0) : 0;
      return inPlanYears(`line.${rowName(ref)}`, (typed) => base + (typed - base) * share);
    }),
    ...childrenReductions.map(({ ref, delivery }) =>
      constantly(`fall.${rowName(ref)}.delivery`, delivery * share),
    ),
  ];
}

function isSaving({ block, amounts }: BudgetLine): boolean {
  const bringsIn = amounts.reduce((sum, amount) => sum + amount, 0) < 0;
  return block === "savings" || (block === "investment" && bringsIn);
}

function later({ staffChanges }: PlanInputs, months: number): Move[] {
  return staffChanges
    .filter(({ kind }) => kind === "recruitment" || kind === "conversion")
    .flatMap(({ ref, start }) => {
      const month = start.month - 1 + months;
      return [
        constantly(`change.${rowName(ref)}.year`, start.year + Math.floor(month / 12)),
        constantly(`change.${rowName(ref)}.month`, (month % 12) + 1),
      ];
    });
}
