/** Input sheets without a record: what their headings and tables say, and what nobody can know. */
import { expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { foundTitle, readFoundInputs } from "../../src/rebuild/readFoundInputs.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { standing, typing } from "./sheetStates.ts";

const built = parsePlanFile(JSON.stringify(fullPlan));
if ("problems" in built) throw new Error(JSON.stringify(built.problems));
const { inputs } = built;
const { sheets } = standing(inputs);
const only = (...ids: readonly string[]) => sheets.filter(({ id }) => ids.includes(id));
const head = { title: "Found", council: "Elsewhere", today: "2026-11-22" };

const said = { title: "Found", council: "Elsewhere", author: "Elsewhere", date: "2026-11-22" };
const read = { ...inputs, ...said, derived: [], comparisons: [] };

test("all that stands on sheets is read; formulas over figures and comparisons are left out", () => {
  expect(readFoundInputs(sheets, head)).toEqual({ inputs: read });
  expect([inputs.derived.length, inputs.comparisons.length]).toEqual([1, 1]);
});

test("the cover tells the title", () => {
  expect(foundTitle(sheets)).toBe(inputs.title);
  expect(foundTitle(only("inputs", "posts"))).toBe("");
});

test("tables that were not copied count as empty", () => {
  const reading = readFoundInputs(only("inputs", "posts"), head);
  const empty = { staffChanges: [], childrenReductions: [], lines: [], reserves: [] };
  expect(reading).toEqual({ inputs: { ...read, ...empty } });
});

test.each([
  ["no posts", only("inputs"), ["the workbook"]],
  ["a pay that is no number", typing(sheets, { "Posts!L6": "32k" }), ["Posts!L6"]],
])("%s: a problem", (_, left, places) => {
  const reading = readFoundInputs(left, head);
  expect(reading && "problems" in reading && reading.problems.map(({ place }) => place)).toEqual(places);
});

test("without the years of Inputs nothing can be read", () => {
  expect(readFoundInputs(only("posts"), head)).toBeUndefined();
});
