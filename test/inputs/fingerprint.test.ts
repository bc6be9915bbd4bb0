/** The fingerprint of a plan's inputs: what changes it and what does not. */
import { expect, test } from "vitest";
import { fingerprint } from "../../src/inputs/fingerprint.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { builtExample } from "../examples/builtExample.ts";
import { exampleNames } from "../examples/exampleFiles.ts";
import { emptyPlan, figure, posts } from "../plan/planFixture.ts";

const plan: PlanInputs = { ...emptyPlan(2), posts: [posts("SW"), posts("TM")] };
const changed = (changes: Partial<PlanInputs>): string => fingerprint({ ...plan, ...changes });

test("two groups of four hexadecimal digits", () =>
  expect(fingerprint(plan)).toMatch(/^[\da-f]{4}-[\da-f]{4}$/));

test.each([
  ["a figure", changed({ approvedBudget: figure(1) })],
  ["a figure by a penny", changed({ posts: [posts("SW", { pay: 30000.01 }), posts("TM")] })],
  ["a year's assumption", changed({ yearly: emptyPlan(2, { award: 0.01 }).yearly })],
  ["two figures swapped", changed({ posts: [posts("SW", { establishment: 8, employed: 10 }), posts("TM")] })],
  ["a line less", changed({ posts: [posts("SW")] })],
  ["lines in another order", changed({ posts: [posts("TM"), posts("SW")] })],
  ["one year more", fingerprint({ ...emptyPlan(3), posts: plan.posts })],
])("%s changes it", (_, other) => expect(other).not.toBe(fingerprint(plan)));

test.each([
  ["another title", changed({ title: "Another" })],
  ["another source", changed({ approvedBudget: { ...figure(0), source: "Council, 2 March 2017" } })],
  ["a role by another name", changed({ posts: [posts("SW", { role: "Practitioner" }), posts("TM")] })],
  [
    "fields in another order",
    fingerprint(Object.fromEntries(Object.entries(plan).reverse()) as unknown as PlanInputs),
  ],
])("%s leaves it", (_, other) => expect(other).toBe(fingerprint(plan)));

test.each(exampleNames)("%s keeps its own through a plan file", (name) => {
  const { inputs } = builtExample(name).plan;
  const read = parsePlanFile(printPlanFile(inputs));
  expect("inputs" in read && fingerprint(read.inputs)).toBe(fingerprint(inputs));
});

test("the examples' differ from one another", () => {
  const all = exampleNames.map((name) => fingerprint(builtExample(name).plan.inputs));
  expect(new Set(all).size).toBe(all.length);
});
