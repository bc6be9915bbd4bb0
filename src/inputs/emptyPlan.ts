/** A plan to begin with: dated rates and stated assumptions, and one example row in every table to type over. */
import { nqswWeight } from "../model/rates/nqswWeight.ts";
import { stringifyFinancialYear } from "../model/time/stringifyFinancialYear.ts";
import { stringifyStartMonth } from "./draft/startMonth.ts";

export interface NewPlan {
  readonly title: string;
  readonly council: string;
  /** The first calendar year of the base financial year: 2026 for 2026-27. */
  readonly baseYear: number;
  readonly years: number;
  /** As an ISO date. */
  readonly today: string;
}

const example = { source: "Example: replace it with your own", confidence: "assumed" } as const;

/** In the shape of a plan file; yearly rates are left out, so that they are prefilled with what is known of them. */
export function emptyPlan({ title, council, baseYear, years, today }: NewPlan) {
  const start = stringifyStartMonth({ year: 1, month: 6 }, baseYear);
  return {
    ...{ title, council, author: council, date: today },
    ...{ baseYear: stringifyFinancialYear(baseYear), years },
    approvedBudget: { value: 5_000_000, ...example },
    posts: [examplePosts],
    staffChanges: [{ ...exampleRecruits, start }],
    childrenReductions: [{ ...exampleFall, start }],
    ...exampleDemand,
    lines: [{ ...exampleLine, amounts: { [stringifyFinancialYear(baseYear + 1)]: -50_000 } }],
    reserves: [{ ref: "R1", name: "General balances", opening: 1_000_000, ...example }],
  };
}

const examplePosts = {
  ...{ ref: "P1", role: "Social worker", grade: "", establishment: 20, employed: 16 },
  ...{ agencyCovering: 3, newlyQualified: 2, ftePerPerson: 1, caseHolding: 1, nqswWeight: nqswWeight.value },
  ...{ pay: 40_000, chargeRate: 40, hoursPerWeek: 37, paidWeeks: 44 },
  ...example,
};

const exampleRecruits = {
  ...{ ref: "C1", name: "Recruitment", kind: "recruitment", post: "P1", fte: 2 },
  ...example,
};

const exampleFall = {
  ...{ ref: "F1", name: "Fewer children in care", children: 4, monthsToFull: 12, delivery: 0.75 },
  ...example,
};

const exampleDemand = {
  cases: [{ ref: "K1", name: "Child in need", cases: 250, growth: 0.02, ...example }],
  placements: [{ ref: "T1", name: "Independent fostering", children: 40, weeklyCost: 1_000, ...example }],
};

const exampleLine = {
  ...{ ref: "L1", name: "A saving", block: "savings", kind: "recurring", as: "changes" },
  ...example,
};
