/** A new plan is whole from the start, whatever its years, and says that its rows are examples. */
import { expect, test } from "vitest";
import { emptyPlan } from "../../src/inputs/emptyPlan.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { readPlan } from "../../src/inputs/readPlan.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { results } from "../plan/planFixture.ts";

function begun(baseYear: number, years: number): PlanInputs {
  const value = emptyPlan({ title: "Our plan", council: "Anyshire", baseYear, years, today: "2026-04-12" });
  const reading = readPlan({ value, placeOf: String });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
}

test.each([
  [2009, 1],
  [2016, 10],
  [2026, 1],
  [2026, 5],
  [2040, 10],
])("from %i for %i years nothing is wrong, and it builds without an error", (baseYear, years) => {
  const plan = buildPlan(begun(baseYear, years));
  expect(results(plan, "mtfp.gap").every(Number.isFinite)).toBe(true);
  expect(results(plan, "checks.errors")).toEqual([0]);
});

test("each table has one row, assumed, that says to be replaced", () => {
  const { posts, staffChanges, childrenReductions, cases, placements, lines, reserves } = begun(2026, 5);
  for (const list of [posts, staffChanges, childrenReductions, cases, placements, lines, reserves]) {
    expect(list.map(({ source, confidence }) => `${source}; ${confidence}`)).toEqual([
      "Example: replace it with your own; assumed",
    ]);
  }
});

test("rates are those that are known for its years", () => {
  const { yearly } = begun(2025, 2);
  expect(yearly.niRate).toMatchObject({ values: [0.15, 0.15, 0.15] });
  expect(yearly.niThreshold.values[0]).toBe(5000);
});
