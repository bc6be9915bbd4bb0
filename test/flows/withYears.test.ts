/** A plan over other years: what goes on, what comes to an end, and what must be mended. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { draftFromFile, draftWithYears } from "../../src/flows/draftPlan.ts";
import { withYears } from "../../src/flows/withYears.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";

function example(name: string) {
  const reading = parsePlanFile(readFileSync(`examples/${name}.json`, "utf8"));
  if ("problems" in reading) throw new Error(`The example ${name} has problems.`);
  return reading.inputs;
}

test.each(["dorset-2017", "walsall-2016", "hampshire-2013", "manchester-2016"])(
  "%s over ten years can be built, and its own years stay as they were",
  (name) => {
    const before = draftFromFile(printPlanFile(example(name)));
    const after = draftWithYears(example(name), 10);
    if ("problems" in before || "problems" in after) throw new Error("There should be no problems.");
    expect(after.preview.years).toHaveLength(10);
    expect(after.preview.gap.slice(0, before.preview.gap.length)).toEqual(before.preview.gap);
  },
);

test("an assumption goes on as in the last year, growth ends", () => {
  const { yearly, cases } = withYears(example("walsall-2016"), 5);
  expect(yearly.niThreshold.values.slice(3)).toEqual([8632, 8632, 8632]); // £166 a week × 52 in 2019-20
  expect(cases.map(({ growth }) => growth.slice(4))).toEqual(cases.map(() => [0, 0]));
});

test("the same number of years changes nothing", () => {
  expect(withYears(example("dorset-2019"), 3)).toEqual(example("dorset-2019"));
});

test("a change that would start after the last year is a problem to mend", () => {
  const inputs = example("manchester-2016");
  const change = {
    ...inputs.staffChanges[0],
    start: { year: 4, month: 1 },
  } as (typeof inputs.staffChanges)[0];
  const drafted = draftWithYears({ ...inputs, staffChanges: [change] }, 2);
  if (!("problems" in drafted)) throw new Error("There should be a problem.");
  expect(drafted.problems.map(({ place }) => place)).toEqual(["staffChanges[0].start"]);
});
