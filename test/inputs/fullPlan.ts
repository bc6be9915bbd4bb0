/** A plan file that has something of everything, for tests to break. */
import type { Path } from "../../src/inputs/fault.ts";

const provenance = { source: "Budget book 2016-17, page 12", confidence: "published" };

export const fullPlan = {
  $schema: "plan.schema.json",
  title: "A plan with everything",
  council: "Anyshire",
  author: "Finance, children's services",
  owner: "Director of Children's Services",
  date: "November 2016",
  baseYear: "2016-17",
  years: 3,
  approvedBudget: { value: 2_000_000, ...provenance },
  baseFunding: { value: 1_900_000, ...provenance },
  yearly: {
    award: { values: [0.01, 0.01, 0.02, 0.02], ...provenance },
    pension: { values: 0.2, ...provenance },
    turnover: {
      values: { "2016-17": 0.15, "2017-18": 0.15, "2018-19": 0.14, "2019-20": 0.13 },
      ...provenance,
    },
  },
  constants: { discountRate: { value: 0.035, ...provenance } },
  posts: [
    {
      ref: "P01",
      role: "Social worker",
      grade: "Grade 10",
      establishment: 20,
      employed: 16,
      agencyCovering: 3,
      newlyQualified: 4,
      caseHolding: 0.9,
      pay: 32_000,
      chargeRate: 38.5,
      hoursPerWeek: 37,
      paidWeeks: 44,
      ...provenance,
    },
    {
      ref: "P02",
      role: "Team manager",
      establishment: 4,
      employed: 4,
      caseHolding: 0,
      pay: 45_000,
      ...provenance,
    },
  ],
  staffChanges: [
    { ref: "C01", name: "Six more", kind: "created", post: "P01", fte: 6, start: "2017-04", ...provenance },
    {
      ref: "C02",
      name: "Recruits",
      kind: "recruitment",
      post: "P01",
      fte: 6,
      start: "2017-09",
      newlyQualifiedShare: 0.5,
      ...provenance,
    },
    {
      ref: "C03",
      name: "Agency to permanent",
      kind: "conversion",
      post: "P01",
      fte: 2,
      start: "2018-04",
      oneOffCost: 10_000,
      ...provenance,
    },
    {
      ref: "C04",
      name: "One manager fewer",
      kind: "deleted",
      post: "P02",
      fte: 1,
      start: "2019-01",
      ...provenance,
    },
  ],
  childrenReductions: [
    {
      ref: "F01",
      name: "Fewer in care",
      children: 20,
      start: "2017-10",
      monthsToFull: 24,
      delivery: 0.75,
      ...provenance,
    },
    { ref: "F02", name: "Fewer in homes", placement: "HOMES", children: 5, start: "2018-04", ...provenance },
  ],
  cases: [
    {
      ref: "CIN",
      name: "Child in need",
      cases: 300,
      growth: 0.02,
      timescale: { longestMonths: 9, casesOver: 40 },
      ...provenance,
    },
  ],
  placements: [
    {
      ref: "FOSTER",
      name: "In-house fostering",
      children: 100,
      weeklyCost: 400,
      growth: 2,
      inHouse: true,
      ...provenance,
    },
    { ref: "HOMES", name: "Children's homes", children: 20, weeklyCost: 3_000, ...provenance },
  ],
  lines: [
    {
      ref: "L01",
      name: "Grants that end",
      block: "funding",
      kind: "recurring",
      as: "changes",
      amounts: { "2018-19": 50_000 },
      ...provenance,
    },
    {
      ref: "L02",
      name: "Premises",
      block: "base",
      kind: "recurring",
      as: "levels",
      amounts: 200_000,
      ...provenance,
    },
  ],
  reserves: [
    { ref: "R01", name: "General balances", opening: 500_000, used: { "2017-18": 100_000 }, ...provenance },
  ],
  facts: [
    { ref: "saving", name: "Saving", value: 2_630_000, unit: "£", ...provenance },
    { ref: "children", name: "Children", value: 100, unit: "children", ...provenance },
  ],
  derived: [{ ref: "perChild", name: "Saving a child", unit: "£", formula: "fact.saving/fact.children" }],
  comparisons: [
    {
      ref: "cut",
      name: "A cut",
      unit: "share",
      stated: "0.83",
      computed: "derived.perChild/fact.saving",
      tolerance: 0.005,
    },
  ],
};

/** A copy of the plan with another value at the path; undefined takes the field out. */
export function changed(path: Path, value: unknown): unknown {
  const plan: unknown = JSON.parse(JSON.stringify(fullPlan));
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<string, unknown>)[step], plan);
  const key = path.at(-1);
  if (key !== undefined) (holder as Record<string, unknown>)[key] = value;
  return JSON.parse(JSON.stringify(plan));
}
