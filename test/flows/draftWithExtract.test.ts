/** Posts pasted from an HR extract: counted by role and grade, priced, and added to those of the plan. */
import { expect, test } from "vitest";
import { draftNewPlan } from "../../src/flows/draftPlan.ts";
import { draftWithExtract, readExtract } from "../../src/flows/draftWithExtract.ts";

const terms = { fullTimeHours: 37, chargeRate: 42, paidWeeks: 46 };
const pasted = [
  "Job title\tGrade\tFTE\tAnnual salary\tContract type",
  "Social worker\tG9\t1\t41000\tPermanent",
  "Social worker\tG9\t0.5\t43000\tPermanent",
  "Social worker\tG9\t1\t\tAgency",
  "Team manager\tG12\t1\t55000\tPermanent",
  "Team manager\tG12\tlots\t55000\tPermanent",
].join("\n");

function newPlan() {
  const draft = draftNewPlan({
    title: "Ours",
    council: "Anyshire",
    baseYear: 2026,
    years: 3,
    today: "2026-11-22",
  });
  if ("problems" in draft) throw new Error("A new plan has no problems.");
  return draft.inputs;
}

function drafted(text: string) {
  const read = readExtract(text);
  if ("problems" in read) throw new Error("The extract should be read.");
  const draft = draftWithExtract(newPlan(), { text, columns: read.columns, source: "HR" }, terms);
  if ("problems" in draft || "problems" in draft.drafted) throw new Error("There should be no problems.");
  return { ...draft, posts: draft.drafted.inputs.posts };
}

test("records become a line for each role and grade, behind the plan's own", () => {
  const { posts, extracted } = drafted(pasted);
  expect(
    posts.map(({ role, grade, establishment, employed }) => [role, grade, establishment, employed]),
  ).toEqual([
    ["Social worker", "", 20, 16],
    ["Social worker", "G9", 2.5, 1.5],
    ["Team manager", "G12", 1, 1],
  ]);
  expect(extracted.counted).toBe(4);
});

test("pay is the average by FTE, and agency workers have the terms that the extract lacks", () => {
  const { posts } = drafted(pasted);
  expect(posts[1]).toMatchObject({
    pay: 41_667, // (41,000 × 1 + 43,000 × 0.5) ÷ 1.5
    agencyCovering: 1,
    ...{ chargeRate: 42, hoursPerWeek: 37, paidWeeks: 46 },
  });
  expect(posts[2]).toMatchObject({ agencyCovering: 0, chargeRate: 0 });
});

test("a record that cannot be counted is named with its line", () => {
  expect(drafted(pasted).extracted.skipped.map(({ line }) => line)).toEqual([6]);
});

test.each([
  ["", "there is nothing in it"],
  ["Job title\tFTE", "there is only one row"],
])("%j is no extract", (text, what) => {
  expect(readExtract(text)).toMatchObject({ problems: [{ what }] });
});

test("a column that must be chosen is asked for", () => {
  const draft = draftWithExtract(
    newPlan(),
    { text: pasted, columns: { role: 0, fte: 2 }, source: "HR" },
    terms,
  );
  expect(draft).toMatchObject({ problems: [{ what: "no column is chosen for the full-time pay" }] });
});
