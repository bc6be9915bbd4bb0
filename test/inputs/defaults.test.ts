/** What a plan holds where its author typed nothing: dated rates, then assumptions that say so. */
import { expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { smallPlan } from "./smallPlan.ts";

function inputsOf(changes: object): PlanInputs {
  const reading = parsePlanFile(JSON.stringify({ ...smallPlan, ...changes }));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
}

test.each([
  ["award", "2024-25", [0, 0.032, 0.032], "assumed"],
  ["awardCash", "2024-25", [1_290, 0, 0], "assumed"],
  ["awardCash", "2021-22", [0, 1_925, 1_925], "published"],
  ["niThreshold", "2016-17", [8_112, 8_164, 8_424], "published"],
  ["niThreshold", "2013-14", [8_112, 8_112, 8_112], "assumed"],
  ["niRate", "2023-24", [0.138, 0.138, 0.15], "published"],
  ["niRate", "2026-27", [0.15, 0.15, 0.15], "assumed"],
  ["levy", "2015-16", [0, 0, 0.005], "published"],
  ["caseTarget", "2016-17", [15, 15, 15], "assumed"],
  ["nqswTarget", "2016-17", [12, 12, 12], "assumed"],
] as const)("%s from %s on is %j, %s", (id, baseYear, values, confidence) => {
  expect(inputsOf({ baseYear }).yearly[id]).toMatchObject({ values, confidence });
});

test("a rate that is carried on says from when", () => {
  expect(inputsOf({ baseYear: "2026-27" }).yearly.niRate.source).toMatch(
    /; assumed: years after 2026-27 as in that year$/,
  );
});

test("an award typed as a share leaves no cash award beside it", () => {
  const typed = { award: { values: 0.03, source: "Budget assumption", confidence: "assumed" } };
  expect(inputsOf({ baseYear: "2021-22", yearly: typed }).yearly).toMatchObject({
    award: { values: [0.03, 0.03, 0.03] },
    awardCash: { values: [0, 0, 0] },
  });
});

test("owner and date are the file's, and the owner its author, where nothing else is said", () => {
  expect(inputsOf({}).posts[0]).toMatchObject({ owner: smallPlan.author, date: smallPlan.date });
  expect(inputsOf({ owner: "The director" }).posts[0]).toMatchObject({ owner: "The director" });
});

test("a posts line needs no more than its staff and its pay", () => {
  expect(inputsOf({}).posts[0]).toMatchObject({
    ...{ grade: "", agencyCovering: 0, agencyAdditional: 0, newlyQualified: 0, supplement: 0 },
    ...{ ftePerPerson: 1, caseHolding: 1, nqswWeight: 0.8, chargeRate: 0, hoursPerWeek: 0, paidWeeks: 0 },
  });
});

test("the base budget is funded where nobody typed its funding", () => {
  expect(inputsOf({}).baseFunding).toMatchObject({ value: 2_000_000, confidence: "assumed" });
});

const line = {
  ref: "L1",
  name: "A line",
  block: "base",
  kind: "recurring",
  source: "Budget book",
  confidence: "assumed",
};

test.each([
  ["changes", 5, [0, 5, 5]],
  ["changes", [1, 2, 3], [1, 2, 3]],
  ["changes", { "2018-19": 7 }, [0, 0, 7]],
  ["levels", 5, [5, 5, 5]],
  ["levels", { "2016/17": 1, "2017-18": 2, "2018-19": 3 }, [1, 2, 3]],
])("amounts as %s typed as %j are %j", (as, amounts, years) => {
  expect(inputsOf({ lines: [{ ...line, as, amounts }] }).lines[0]?.amounts).toEqual(years);
});
