/** Reading a plan's inputs back from its sheets: what was built reads as itself, whatever people moved. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { readSheetInputs } from "../../src/rebuild/readSheetInputs.ts";
import { exampleNames, exampleText } from "../examples/exampleFiles.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { validPlanFile } from "../inputs/validPlanFile.ts";
import type { SheetState } from "../../src/rebuild/typed/sheetState.ts";
import { longer, standing, type Typed, typing } from "./sheetStates.ts";

function parsed(text: string): PlanInputs {
  const reading = parsePlanFile(text);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.inputs;
}

/** Sheets have no place for what counts for nothing: blanks around a text, and the base year of changes. */
function asSheetsHoldIt(inputs: PlanInputs): unknown {
  const text = JSON.stringify(inputs, (_, value: unknown) =>
    typeof value === "string" ? value.trim() : value,
  );
  const plan = JSON.parse(text) as PlanInputs;
  const moved = (amounts: readonly number[]) => [0, ...amounts.slice(1)];
  return {
    ...plan,
    lines: plan.lines.map((line) => ({
      ...line,
      amounts: line.as === "changes" ? moved(line.amounts) : line.amounts,
    })),
    reserves: plan.reserves.map((reserve) => ({
      ...reserve,
      used: moved(reserve.used),
      added: moved(reserve.added),
    })),
  };
}

function expectItself(inputs: PlanInputs): void {
  const { planFile, sheets } = standing(inputs);
  const { reading, needsRebuild } = readSheetInputs(sheets, { planFile });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems, null, 1));
  expect(asSheetsHoldIt(reading.inputs)).toEqual(asSheetsHoldIt(inputs));
  expect(needsRebuild).toBe(false);
}

describe("what was built reads back as the same inputs, and needs no rebuild", () => {
  test("a plan with something in every list", () => expectItself(parsed(JSON.stringify(fullPlan))));

  test.each(exampleNames)("%s", (name) => expectItself(parsed(exampleText(name))));

  test("plans at random", () => {
    fc.assert(
      fc.property(validPlanFile, (file) => expectItself(parsed(JSON.stringify(file)))),
      { numRuns: 40 },
    );
  });
});

const full = parsed(JSON.stringify(fullPlan));
const { planFile, sheets } = standing(full);

function readFrom(changed: readonly SheetState[]): { inputs: PlanInputs; needsRebuild: boolean } {
  const { reading, needsRebuild } = readSheetInputs(changed, { planFile });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems, null, 1));
  return { inputs: reading.inputs, needsRebuild };
}

describe("what somebody types is what is read", () => {
  test.each<[string, Readonly<Record<string, Typed>>, (inputs: PlanInputs) => unknown, unknown]>([
    ["a figure", { "Posts!L6": 33_000 }, ({ posts }) => posts[0]?.pay, 33_000],
    ["a role that looks like a formula", { "Posts!B6": "=1+1" }, ({ posts }) => posts[0]?.role, "=1+1"],
    ["a grade that is a number", { "Posts!C6": 10 }, ({ posts }) => posts[0]?.grade, "10"],
    ["a ref with blanks around it", { "Changes!D6": " P01 " }, (plan) => plan.staffChanges[0]?.post, "P01"],
    ["a choice in capitals", { "Changes!C6": "Created" }, (plan) => plan.staffChanges[0]?.kind, "created"],
    [
      "a date that Excel made a number of",
      { "Posts!S6": 42_643 },
      (plan) => plan.posts[0]?.date,
      "2016-09-30",
    ],
    ["a blank owner", { "Posts!R6": "" }, ({ posts }) => posts[0]?.owner, "Finance, children's services"],
    [
      "a blank figure that can only be 0",
      { "Changes!H7": "" },
      (plan) => plan.staffChanges[1]?.newlyQualifiedShare,
      0,
    ],
    [
      "a blank placement type",
      { "Changes!C15": "" },
      (plan) => plan.childrenReductions[1]?.placement,
      undefined,
    ],
    [
      "a month",
      { "Changes!F6": 2, "Changes!G6": 12 },
      (plan) => plan.staffChanges[0]?.start,
      { year: 2, month: 12 },
    ],
    [
      "an assumption of one year",
      { "Inputs!I11": 0.03 },
      ({ yearly }) => yearly.award.values,
      [0.01, 0.01, 0.03, 0.02],
    ],
    [
      "where an assumption comes from",
      { "Inputs!E26": "Treasury" },
      (plan) => plan.constants.discountRate.source,
      "Treasury",
    ],
    [
      "growth of cases, a year left blank",
      { "Inputs!I40": "" },
      ({ cases }) => cases[0]?.growth,
      [0, 0.02, 0, 0.02],
    ],
    [
      "cases without a timescale",
      { "Inputs!K40": "", "Inputs!L40": "" },
      ({ cases }) => cases[0]?.timescale,
      undefined,
    ],
    ["bought placements", { "Inputs!L45": 0 }, ({ placements }) => placements[0]?.inHouse, false],
    ["levels of a line", { "Lines!J7": 1 }, ({ lines }) => lines[1]?.amounts, [200_000, 200_000, 200_000, 1]],
    ["a line left out of the appraisal", { "Lines!K6": "No" }, ({ lines }) => lines[0]?.appraised, false],
    ["what is added to a reserve", { "Lines!J13": 9 }, ({ reserves }) => reserves[0]?.added, [0, 0, 0, 9]],
    ["a fact", { "Inputs!F52": 110 }, ({ facts }) => facts[1]?.value, 110],
  ])("%s", (_, cells, of, expected) => expect(of(readFrom(typing(sheets, cells)).inputs)).toEqual(expected));
});

test("columns may stand elsewhere, with columns of people's own between them", () => {
  const moved = sheets.map((sheet) =>
    sheet.id === "posts"
      ? {
          ...sheet,
          values: sheet.values.map(([ref = "", role = "", ...rest]) => ["our note", role, "", ref, ...rest]),
          formulas: sheet.formulas.map(([ref = "", role = "", ...rest]) => ["=A1", role, "", ref, ...rest]),
          tables: sheet.tables.map((table) => ({ ...table, width: table.width + 2 })),
        }
      : sheet,
  );
  expect(readFrom(moved)).toEqual(readFrom(sheets));
});

test("rows may stand in another order, with rows above the table and blank rows in it", () => {
  const posts = typing(longer(sheets, "Posts", 2), { "Posts!A10": "" }).map((sheet) => {
    if (sheet.id !== "posts") return sheet;
    const order = [0, 1, 2, 3, 7, 7, 4, 6, 7, 5, 7];
    const pick = <Row>(rows: readonly Row[]) => order.map((at) => rows[at] as Row);
    return {
      ...sheet,
      values: pick(sheet.values),
      formulas: pick(sheet.formulas),
      tables: sheet.tables.map((table) => ({ ...table, row: 7 })),
    };
  });
  expect(readFrom(posts).inputs.posts.map(({ ref }) => ref)).toEqual(["P02", "P01"]);
});

const newPost = Object.fromEntries(
  [
    "P03",
    "Assistant",
    "",
    2,
    2,
    "",
    "",
    "",
    1,
    0,
    0.8,
    22_000,
    "",
    "",
    "",
    "",
    "As typed",
    "",
    "",
    "assumed",
  ].map((cell, at) => [`Posts!${"ABCDEFGHIJKLMNOPQRST"[at] ?? ""}8`, cell]),
);

test("a row typed below the others is one more posts line", () => {
  const { inputs, needsRebuild } = readFrom(typing(longer(sheets, "Posts"), newPost));
  expect(inputs.posts[2]).toMatchObject({
    ref: "P03",
    role: "Assistant",
    employed: 2,
    pay: 22_000,
    chargeRate: 0,
  });
  expect(needsRebuild).toBe(true);
});

describe("a rebuild is needed where sheets lack a row or a word, not where a figure changed", () => {
  test.each<[string, Readonly<Record<string, Typed>>, boolean]>([
    ["pay", { "Posts!L6": 33_000 }, false],
    ["the award of a year", { "Inputs!I11": 0.03 }, false],
    ["the month of a start", { "Changes!G6": 3 }, false],
    ["a source", { "Posts!Q6": "Payroll" }, false],
    ["a role", { "Posts!B6": "Practitioner" }, true],
    ["the kind of a change", { "Changes!C9": "created" }, true],
    ["a first one-off cost", { "Changes!I6": 500 }, true],
    ["another one-off cost", { "Changes!I8": 500 }, false],
    ["the block of a line", { "Lines!C7": "prices" }, true],
  ])("%s", (_, cells, needed) => expect(readFrom(typing(sheets, cells)).needsRebuild).toBe(needed));
});
