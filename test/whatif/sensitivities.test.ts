/** What moves the gap, and by how much: facts worked out by hand, and laws. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlanInputs, StaffChange } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { drivers } from "../../src/whatif/drivers.ts";
import { sensitivities } from "../../src/whatif/sensitivities.ts";
import { builtExample } from "../examples/builtExample.ts";
import { exampleNames } from "../examples/exampleFiles.ts";
import { planInputs } from "../plan/planArbitrary.ts";
import { assumed, change, emptyPlan, fall, figure, posts, results } from "../plan/planFixture.ts";

/** Posts cost their pay alone, so that figures can be worked out in the head. */
const noOnCosts = { niRate: 0, levy: 0, pension: 0 };
const years = 2;
const plain: PlanInputs = {
  ...emptyPlan(years, noOnCosts),
  approvedBudget: figure(1e6),
  baseFunding: figure(1e6),
};

const staffed = (changed: Parameters<typeof posts>[1], changes: readonly StaffChange[] = []): PlanInputs => ({
  ...plain,
  posts: [posts("SW", { establishment: 10, employed: 10, agencyCovering: 0, ...changed })],
  staffChanges: changes,
});

/** 48,840 a year: £18,840 above a post of £30,000. */
const agency = { chargeRate: 30, hoursPerWeek: 37, paidWeeks: 44 };
const twoAgency = { ...agency, employed: 8, agencyCovering: 2 };

const line = (changed: Partial<PlanInputs["lines"][number]>): PlanInputs => ({
  ...plain,
  lines: [
    {
      ...{ ref: "S", name: "Saving", block: "savings", kind: "recurring", as: "changes" },
      amounts: [0, -100_000, 0],
      ...assumed,
      ...changed,
    },
  ],
});

const placed: PlanInputs = {
  ...plain,
  placements: [
    {
      ref: "F",
      name: "Foster",
      children: 60,
      weeklyCost: 700,
      growth: [0, 0, 0],
      inHouse: false,
      ...assumed,
    },
    {
      ref: "R",
      name: "Residential",
      children: 40,
      weeklyCost: 3500,
      growth: [0, 0, 0],
      inHouse: false,
      ...assumed,
    },
  ],
};

const demanding: PlanInputs = {
  ...staffed({}),
  cases: [{ ref: "C", name: "Cases", cases: 150, growth: [0, 0, 0], timescale: undefined, ...assumed }],
};

const hired = (month: number, year = 1): PlanInputs =>
  staffed({ employed: 8 }, [change("H", "recruitment", 1, { year, month })]);

const week = 365 / 7;
type Fact = readonly [driver: string, label: string, plan: PlanInputs, gap: readonly number[], why: string];
const facts: readonly Fact[] = [
  ["award", "1 point higher", staffed({}), [3000, 6030], "£300,000 × 1 %, then × (1.01² − 1)"],
  ["award", "1 point lower", staffed({}), [-3000, -5970], "£300,000 × (0.99² − 1)"],
  ["agencyRate", "5 points higher", staffed(twoAgency), [9420, 9420], "10 FTE × 5 % × £18,840"],
  ["agencyRate", "5 points lower", staffed(twoAgency), [-9420, -9420], "the same the other way"],
  [
    "agencyRate",
    "5 points lower",
    staffed({ ...agency, employed: 9.8, agencyCovering: 0.2 }),
    [-3768, -3768],
    "no more than the 0.2 there are",
  ],
  ["premium", "£5,000 higher", staffed(twoAgency), [10_000, 10_000], "2 FTE × £5,000"],
  [
    "premium",
    "£5,000 lower",
    staffed({ ...agency, agencyAdditional: 1 }),
    [-5000, -5000],
    "additional ones too",
  ],
  ["caseTarget", "1 case lower", demanding, [21_428.57, 21_428.57], "150/14 − 150/15 = 0.714 FTE × £30,000"],
  ["caseTarget", "1 case higher", demanding, [-18_750, -18_750], "150/16 − 150/15 = −0.625 FTE × £30,000"],
  ["children", "10 more", placed, [18_200 * week, 18_200 * week], "6 × £700 + 4 × £3,500 a week"],
  ["children", "10 fewer", placed, [-18_200 * week, -18_200 * week], "the same the other way"],
  [
    "placementPrices",
    "1 point higher",
    placed,
    [1820 * week, 1820 * 2.01 * week],
    "£182,000 a week × 1 %, then 2.01 %",
  ],
  ["savings", "75 % delivered", line({}), [25_000, 25_000], "a quarter of £100,000 is missing"],
  ["savings", "none delivered", line({}), [100_000, 100_000], "all of it"],
  [
    "savings",
    "50 % delivered",
    line({ as: "levels", amounts: [-50_000, -150_000, -170_000] }),
    [50_000, 60_000],
    "half of what goes beyond the base year's £50,000",
  ],
  [
    "savings",
    "none delivered",
    line({ kind: "one-off" }),
    [100_000, 0],
    "a one-off reverses, delivered or not",
  ],
  [
    "savings",
    "50 % delivered",
    line({ block: "investment" }),
    [50_000, 50_000],
    "what an investment brings in",
  ],
  [
    "savings",
    "none delivered",
    { ...placed, childrenReductions: [fall("F1", { children: 10, monthsToFull: 0 })] },
    [18_200 * week, 18_200 * week],
    "10 children in the base year's mix stay",
  ],
  [
    "recruitment",
    "3 months late",
    hired(6),
    [-7500, 0],
    "September to December: 7/12 becomes 4/12 of £30,000",
  ],
  [
    "recruitment",
    "3 months late",
    hired(11, 2),
    [0, -5000],
    "February to May of a year that the plan does not have",
  ],
  ["recruitment", "3 months late", hired(11), [-5000, -2500], "February to May: nothing, then a month less"],
];

test.each(facts)("%s, %s", (driver, label, inputs, gap, why) => {
  const found = sensitivities(buildPlan(inputs)).find(({ id }) => id === driver);
  const effect = found?.cases.find((each) => each.label === label);
  expect(effect?.gap.length, why).toBe(years + 1);
  [0, ...gap].forEach((expected, year) => expect(effect?.gap[year], why).toBeCloseTo(expected, 2));
  expect(effect?.lastYear).toBeCloseTo(gap[1] ?? NaN, 2);
  expect(effect?.total).toBeCloseTo((gap[0] ?? NaN) + (gap[1] ?? NaN), 2);
});

test.each([
  ["nothing but lines of the base", line({ block: "base" }), []],
  ["posts without agency workers or changes", staffed({ chargeRate: 0 }), ["award"]],
  ["an investment that costs", line({ block: "investment", amounts: [0, 5, 5] }), []],
  [
    "a target of one case",
    { ...demanding, yearly: emptyPlan(2, { caseTarget: 1 }).yearly },
    ["award", "caseTarget"],
  ],
])("a plan with %s has only its own drivers", (_, inputs, ids) => {
  const found = sensitivities(
    buildPlan({ ...inputs, posts: inputs.posts.map((post) => ({ ...post, chargeRate: 0 })) }),
  );
  expect(found.map(({ id }) => id).sort()).toEqual(ids);
});

test("an investment that no longer pays back says so, with its present value", () => {
  const costly = line({ block: "investment", amounts: [0, 50_000, 0] }).lines;
  const saving = line({ ref: "B", block: "investment" }).lines;
  const found = sensitivities(buildPlan({ ...plain, lines: [...costly, ...saving] }));
  const savings = found
    .find(({ id }) => id === "savings")
    ?.cases.map(({ label, invest }) => [label, invest?.payback, invest?.netPresentValue]);
  // £50,000 at the start of each year against 75, 50 and 0 % of £100,000, the second year over 1.035;
  // with 75 % the line stands at £25,000, falls to −£25,000 and crosses nought a third into year 2.
  expect(savings).toEqual([
    ["75 % delivered", expect.closeTo(1 + 25 / 75), expect.closeTo(25_000 * (1 + 1 / 1.035))],
    ["50 % delivered", expect.closeTo(2), expect.closeTo(0)],
    ["none delivered", undefined, expect.closeTo(-50_000 * (1 + 1 / 1.035))],
  ]);
});

const unmoved = drivers.map((driver) => ({
  ...driver,
  cases: [{ label: "as planned", step: driver.id === "savings" ? 1 : 0 }],
}));

describe("laws", () => {
  test("a driver that does not move changes nothing", () => {
    fc.assert(
      fc.property(planInputs, (inputs) => {
        const plan = buildPlan(inputs);
        const scale = Math.max(1, ...results(plan, "mtfp.net").map(Math.abs));
        for (const { id, cases } of sensitivities(plan, unmoved))
          for (const { gap } of cases)
            for (const added of gap) expect(Math.abs(added) / scale, id).toBeLessThan(1e-12);
      }),
      { numRuns: 25 },
    );
  });

  test("the plan that was asked stays as it was", () => {
    const { plan } = builtExample("walsall-2016");
    const before = plan.compiled.cells.numbers.slice();
    sensitivities(plan);
    expect(plan.compiled.cells.numbers).toEqual(before);
  });

  test.each(exampleNames)(
    "%s: the largest first, what is dearer on one side is cheaper on the other",
    (name) => {
      const found = sensitivities(builtExample(name).plan);
      expect(found.length).toBeGreaterThan(4);
      const sizes = found.map(({ cases }) => Math.max(...cases.map(({ lastYear }) => Math.abs(lastYear))));
      expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
      for (const { id, cases } of found) {
        if (cases.length !== 2) continue;
        const [low, high] = cases.map(({ lastYear }) => lastYear);
        expect(Math.sign(low ?? NaN), id).toBe(-Math.sign(high ?? NaN));
      }
    },
  );

  /** The drivers that move inputs alone can be asked of a second plan, built from other inputs. */
  test.each(exampleNames)("%s: a point on the award gives what a plan with that award gives", (name) => {
    const { plan } = builtExample(name);
    const { award } = plan.inputs.yearly;
    const raised = {
      ...award,
      values: award.values.map((value, year) => (year === 0 ? value : value + 0.01)),
    };
    const other = buildPlan({ ...plan.inputs, yearly: { ...plan.inputs.yearly, award: raised } });
    const gaps = [plan, other].map((each) => results(each, "mtfp.gap").at(-1) ?? NaN);
    const effect = sensitivities(plan).find(({ id }) => id === "award")?.cases[1];
    expect(effect?.lastYear).toBeCloseTo((gaps[1] ?? NaN) - (gaps[0] ?? NaN), 4);
  });
});
