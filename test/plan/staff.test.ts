/** Staff, agency workers and pay: the worked arithmetic of each rule. */
import { describe, expect, test } from "vitest";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { StaffChange } from "../../src/inputs/planInputs.ts";
import { change, emptyPlan, posts, results } from "./planFixture.ts";

const near = (got: readonly number[], wanted: readonly number[]): void => {
  expect(got).toHaveLength(wanted.length);
  wanted.forEach((value, at) => expect(got[at]).toBeCloseTo(value, 8));
};

/** Ten posts, eight employed, one agency worker; one change. */
const withChange = (kind: StaffChange["kind"], fte: number, month: number, turnover = 0) =>
  buildPlan({
    ...emptyPlan(2, { turnover }),
    posts: [posts("SW"), posts("TM", { establishment: 2, employed: 2, agencyCovering: 0 })],
    staffChanges: [change("C1", kind, fte, { year: 1, month })],
  });

describe("a change from the first of its month", () => {
  test.each<[string, StaffChange["kind"], number, string, number[]]>([
    [
      "a post from 1 September counts 7/12, then all",
      "created",
      6,
      "establishmentAverage",
      [10, 10 + 7 / 12, 11],
    ],
    ["a post deleted from 1 September", "deleted", 6, "establishmentAverage", [10, 10 - 7 / 12, 9]],
    ["at the year's end it counts whole", "created", 6, "establishment", [10, 11, 11]],
    ["a recruit from 1 April", "recruitment", 1, "employedAverage", [8, 9, 9]],
    ["a recruit from 1 March counts a month", "recruitment", 12, "employedAverage", [8, 8 + 1 / 12, 9]],
    [
      "a recruit fills a vacancy half of which agency workers covered",
      "recruitment",
      1,
      "covering",
      [1, 0.5, 0.5],
    ],
    ["a conversion adds one employed", "conversion", 1, "employed", [8, 9, 9]],
    ["and removes exactly one agency worker", "conversion", 1, "covering", [1, 0, 0]],
    ["from its month on", "conversion", 6, "covering", [1, 5 / 12, 0]],
  ])("%s", (_, kind, month, field, wanted) => {
    near(results(withChange(kind, 1, month), `staff.SW.${field}`), wanted);
  });

  test("its part-year share and its full-year effect make a year", () => {
    const plan = withChange("created", 1, 6);
    near(results(plan, "timing.C1.part"), [0, 7 / 12, 0]);
    near(results(plan, "timing.C1.full"), [0, 0, 5 / 12]);
  });
});

describe("turnover is leavers over those employed at the year's end", () => {
  const plan = withChange("recruitment", 4, 1, 0.2);
  test("closing = (opening + starts) ÷ (1 + turnover)", () => {
    near(results(plan, "staff.SW.employed"), [8, (8 + 4) / 1.2, 10 / 1.2]);
    near(results(plan, "staff.SW.leavers"), [1.6, 2, 10 / 6]);
  });
  test("leavers fall evenly, so half of them are missing on average", () => {
    near(results(plan, "staff.SW.employedAverage"), [8, 8 + 4 - 1, 10 - 5 / 6]);
  });
  test("a conversion still takes as many agency workers away as it adds employed", () => {
    const [without, converted] = [withChange("conversion", 0, 6, 0.2), withChange("conversion", 1, 6, 0.2)];
    for (const year of [1, 2]) {
      const gone = (id: string) =>
        (results(converted, id)[year] ?? NaN) - (results(without, id)[year] ?? NaN);
      expect(gone("staff.SW.employedAverage") + gone("staff.SW.covering")).toBeCloseTo(0, 12);
    }
  });
});

test("who becomes permanent without having covered a vacancy is one additional agency worker fewer", () => {
  const full = { establishment: 10, employed: 10, agencyCovering: 0, agencyAdditional: 5 };
  const plan = buildPlan({
    ...emptyPlan(2),
    posts: [posts("SW", full)],
    staffChanges: [change("C1", "conversion", 3, { year: 1, month: 7 })],
  });
  near(results(plan, "staff.SW.employedAverage"), [10, 11.5, 13]);
  near(results(plan, "staff.SW.covering"), [0, 0, 0]);
  near(results(plan, "staff.SW.additional"), [5, 3.5, 2]);
});

test("newly qualified recruits count for twelve months; those of the base year for half a year more on average", () => {
  const plan = buildPlan({
    ...emptyPlan(3),
    posts: [posts("SW", { newlyQualified: 2 })],
    staffChanges: [change("C1", "recruitment", 4, { year: 1, month: 6 }, { newlyQualifiedShare: 0.5 })],
  });
  near(results(plan, "staff.SW.newlyQualified"), [2, 1 + (2 * 7) / 12, (2 * 5) / 12, 0]);
  // Nine staff, two of them newly qualified at a weight of 0.8.
  near(results(plan, "staff.SW.capacity").slice(0, 1), [9 - 2 * 0.2]);
});

describe("employer National Insurance is per head", () => {
  test.each([
    ["one full-timer on £45,000 in 2025-26", 1, 6000],
    ["two half-timers on £22,500 each cost £750 less", 0.5, 5250],
  ])("%s", (_, ftePerPerson, ni) => {
    const plan = buildPlan({
      ...emptyPlan(1, { niThreshold: 5000, niRate: 0.15 }),
      posts: [posts("SW", { pay: 45000, ftePerPerson })],
    });
    near(results(plan, "pay.SW.ni"), [ni, ni]);
  });
});

test("the causes of a change of pay add up to it, award first", () => {
  const inputs = emptyPlan(1, {
    award: 0.02,
    increments: 0.01,
    niRate: 0.1,
    niThreshold: 8000,
    levy: 0,
    pension: 0.2,
  });
  const year = (values: number[]) => ({ ...inputs.yearly.award, values });
  const plan = buildPlan({
    ...inputs,
    yearly: { ...inputs.yearly, niThreshold: year([8000, 7000]), pension: year([0.2, 0.25]) },
    posts: [posts("SW", { establishment: 10, employed: 10, agencyCovering: 0 })],
  });
  // 600 × (1.2 + 0.1) a post, then 306 × 1.3, then 1,000 × 0.1 of threshold, then 0.05 × 30,906.
  near(results(plan, "pay.SW.award"), [0, 10 * 600 * 1.3]);
  near(results(plan, "pay.SW.increments"), [0, 10 * 306 * 1.3]);
  near(results(plan, "pay.SW.niChange"), [0, 10 * 100]);
  near(results(plan, "pay.SW.pension"), [0, 10 * 30906 * 0.05]);
  near(results(plan, "pay.SW.filled"), [0, 0]);
});
