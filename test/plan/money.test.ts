/** Children in care, invest to save, the base model and reserves: the worked arithmetic of each rule. */
import { describe, expect, test } from "vitest";
import type { BudgetLine, PlacementType, PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { assumed, change, emptyPlan, fall, figure, posts, results } from "./planFixture.ts";

const near = (got: readonly number[], wanted: readonly number[]): void => {
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, at) => expect(got[at]).toBeCloseTo(value, 6));
};
const placement = (ref: string, changed: Partial<PlacementType> = {}): PlacementType => ({
  ref,
  name: ref,
  children: 600,
  weeklyCost: 700,
  growth: [0, 0, 0, 0, 0],
  inHouse: false,
  ...assumed,
  ...changed,
});
const line = (ref: string, changed: Partial<BudgetLine>): BudgetLine => ({
  ref,
  name: ref,
  block: "investment",
  kind: "recurring",
  as: "changes",
  amounts: [],
  ...assumed,
  ...changed,
});

describe("a fall of 100 children builds up month by month", () => {
  test.each([
    ["straight over 36 months: 150 child-years in three years", 1, 36, [0, 50 / 3, 50, 250 / 3, 100]],
    ["at once in April", 1, 0, [0, 100, 100, 100, 100]],
    ["at once in October", 7, 0, [0, 50, 100, 100, 100]],
    ["over 12 months from October", 7, 12, [0, 12.5, 87.5, 100, 100]],
  ])("%s", (_, month, monthsToFull, wanted) => {
    const plan = buildPlan({
      ...emptyPlan(4),
      placements: [placement("T1")],
      childrenReductions: [fall("F1", { start: { year: 1, month }, monthsToFull })],
    });
    near(results(plan, "placements.T1.fall"), wanted);
  });
});

describe("a fall of 100 from 600 children at £700 a week, with growth of 40 in year 1", () => {
  const plan = (inHouse: boolean, growth = 40) =>
    buildPlan({
      ...emptyPlan(1),
      placements: [placement("T1", { growth: [0, growth], inHouse })],
      childrenReductions: [fall("F1", { monthsToFull: 0 })],
    });
  const place = 700 * (365 / 7);
  test.each([
    ["40 only offset growth", false, 40, "mtfp.avoided", -40 * place],
    ["60 go below the base year and save cash", false, 40, "mtfp.cashable", -60 * place],
    ["in-house places cost the same with fewer children", true, 40, "mtfp.cashable", 0],
    ["but places that growth would need are avoided in-house too", true, 40, "mtfp.avoided", -40 * place],
    ["growth is a pressure of its own", false, 40, "mtfp.children", 40 * place],
    ["without growth all 100 save cash", false, 0, "mtfp.cashable", -100 * place],
  ])("%s", (_, inHouse, growth, id, wanted) => {
    expect(results(plan(inHouse, growth), id)[1]).toBeCloseTo(wanted, 6);
  });
});

describe("payback counts costs at the start of a year and benefits evenly through it", () => {
  const invested = (cost: number[], saving: number[]) =>
    buildPlan({
      ...emptyPlan(cost.length),
      lines: [
        line("cost", { kind: "one-off", amounts: [0, ...cost] }),
        line("saving", { kind: "one-off", amounts: [0, ...saving.map((amount) => -amount)] }),
      ],
    });
  test.each([
    ["Dorset 2017 as claimed, £1m for £1.5m: 8 months", [1e6], [1.5e6], 8 / 12],
    ["Walsall 2016, £4m for £2.63m: not inside the plan", [4e6, 0, 0], [0, 0, 2.63e6], 0],
    ["a second investment takes the line below nought again", [10, 20], [20, 20], 1.5],
    ["in the second year", [10, 0], [5, 10], 1.5],
  ])("%s", (_, cost, saving, years) => {
    near(results(invested(cost, saving), "invest.cash.payback"), [years]);
  });
  test("a line lifted above nought by posts that go is paid back when they go", () => {
    const plan = buildPlan({
      ...emptyPlan(2),
      lines: [
        line("cost", { kind: "one-off", amounts: [0, 150, -60] }),
        line("saving", { kind: "one-off", amounts: [0, -100, 0] }),
      ],
    });
    near(results(plan, "invest.cash.payback"), [1]);
  });
  test("Manchester's profile from year 1 on, deflator 0: £9.845m", () => {
    const profile = [3.648, 4.094, 1.065, 1.082, 0.311].map((millions) => millions * 1e6);
    const [worth] = results(invested(profile, [0, 0, 0, 0, 0]), "invest.sum.cost");
    expect((worth ?? NaN) / 1e6).toBeCloseTo(9.845, 3);
  });
});

test.each([
  ["typed as the sheets want them", [0, -200, -100], [0, 0]],
  ["typed as the budget book prints them", [0, 200, 100], [1, 1]],
])("savings %s", (_, amounts, alerts) => {
  const plan = buildPlan({ ...emptyPlan(2), lines: [line("saved", { block: "savings", amounts })] });
  near(results(plan, "check.savings").slice(1), alerts);
});

describe("funding typed without the minus sign", () => {
  const funded = (part: Partial<BudgetLine>, base = 1000): PlanInputs => ({
    ...emptyPlan(2),
    baseFunding: figure(base),
    lines: [line("grant", { block: "funding", ...part })],
  });
  test.each([
    ["a one-off grant", { kind: "one-off", amounts: [0, -200, 0] }, [0, 0, 0]],
    ["a one-off grant without its minus", { kind: "one-off", amounts: [0, 200, 0] }, [0, 1, 0]],
    ["a grant as levels", { as: "levels", amounts: [-100, -200, -300] }, [0, 0, 0]],
    ["a grant as levels without its minus", { as: "levels", amounts: [100, 200, 300] }, [1, 1, 1]],
  ] as const)("%s", (_, part, alerts) => {
    near(results(buildPlan(funded(part)), "check.grants"), alerts);
  });
  test.each([
    ["a rise", [0, -200, -100], 1000, [0, 0]],
    ["a fall", [0, 200, 100], 1000, [0, 0]],
    ["a fall of more than there is", [0, 900, 200], 1000, [0, 1]],
    ["a fall in a plan of changes alone", [0, 900, 200], 0, [0, 0]],
  ])("%s", (_, amounts, base, alerts) => {
    const plan = buildPlan(funded({ amounts }, base));
    near(results(plan, "check.noFunding").slice(1), alerts);
    expect(plan.compiled.rows.map(({ id }) => id)).not.toContain("check.grants");
  });
});

test("a draw on a reserve is one-off funding that reverses", () => {
  const plan = buildPlan({
    ...emptyPlan(2),
    approvedBudget: figure(1000),
    baseFunding: figure(1000),
    lines: [line("more", { block: "burdens", amounts: [0, 100, 0] })],
    reserves: [{ ref: "R1", name: "General", opening: 500, added: [0, 0, 0], used: [0, 100, 0], ...assumed }],
  });
  near(results(plan, "reserves.R1.closing"), [500, 400, 400]);
  near(results(plan, "mtfp.gap"), [0, 0, 100]);
  near(results(plan, "mtfp.gapInYear"), [0, 0, 100]);
  near(results(plan, "check.minimum"), [0, 0, 0]);
});

test("reserves below the policy minimum are an alert", () => {
  const plan = buildPlan({
    ...emptyPlan(2),
    reserves: [
      { ref: "R1", name: "General", opening: 500, added: [0, 0, 0], used: [0, 100, 150], ...assumed },
    ],
  });
  near(results(plan, "check.minimum"), [0, 0, 1]);
});

describe("the base model against the approved base alerts above 2 %", () => {
  const base = (approved: number): PlanInputs => ({
    ...emptyPlan(1),
    approvedBudget: figure(approved),
    placements: [placement("T1", { children: 7, weeklyCost: 1000, growth: [0, 0] })],
  });
  test.each([
    [365_000, 0],
    [372_000, 0],
    [373_000, 1],
  ])("modelled £365,000, approved £%i: %i", (approved, alert) => {
    expect(results(buildPlan(base(approved)), "check.base")[1]).toBe(alert);
  });
});

test("sources that disagree with themselves are alerts: Walsall's 83 % of youth services", () => {
  const facts = [
    { ref: "youth_cut", name: "Cut", value: 798_373, unit: "£", ...assumed },
    { ref: "youth_budget", name: "Budget", value: 1_020_000, unit: "£", ...assumed },
    { ref: "stated", name: "Stated", value: 0.83, unit: "fraction", ...assumed },
  ];
  const plan = buildPlan({
    ...emptyPlan(1),
    facts,
    derived: [
      {
        ref: "share",
        name: "Share",
        unit: "fraction",
        formula: "fact.youth_cut/fact.youth_budget",
        note: "",
      },
    ],
    comparisons: [
      {
        ref: "youth",
        name: "Youth services",
        unit: "fraction",
        stated: "fact.stated",
        computed: "derived.share",
        tolerance: 0.005,
        note: "",
      },
    ],
  });
  near(results(plan, "derived.share"), [0.7827186]);
  near(results(plan, "checks.alerts"), [1]);
});

test("created posts show their part-year cost, then the full-year effect", () => {
  const plan = buildPlan({
    ...emptyPlan(2, { pension: 0, levy: 0, niRate: 0 }),
    posts: [posts("SW", { pay: 36_000, employed: 10, agencyCovering: 0 })],
    staffChanges: [
      change("C1", "created", 1, { year: 1, month: 6 }, { oneOffCost: 500 }),
      change("C2", "recruitment", 1, { year: 1, month: 6 }),
    ],
  });
  near(results(plan, "mtfp.postsPart"), [0, 21_000, 0]);
  near(results(plan, "mtfp.postsFull"), [0, 0, 15_000]);
  near(results(plan, "mtfp.once.C1"), [0, 500, 0]);
  near(results(plan, "mtfp.back.once.C1"), [0, 0, -500]);
  near(results(plan, "mtfp.net"), [0, 21_500, 36_000]);
});
