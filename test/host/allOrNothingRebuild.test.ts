/** A rebuild, a removal and what takes them back happen whole or not at all, wherever they fail. */
import { beforeEach, describe, expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { PlanWorkbook } from "../../src/host/planWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { fullPlan } from "../inputs/fullPlan.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { type ActionAt, changesOf, lastOfEach, notTakenBack, someOf, unlessEvery } from "./failingActions.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { plainEngine } from "./plainEngine.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";

const [post] = smallPlan.posts;
const options = { style: "native", unit: "£000" } as const;

const withPosts = (...refs: readonly string[]): PlanInputs =>
  inputsOf({ ...smallPlan, posts: refs.map((ref) => ({ ...post, ref, role: `Role ${ref}` })) });

function inputsOf(plan: unknown): PlanInputs {
  const reading = parsePlanFile(JSON.stringify(plan));
  if ("problems" in reading) throw new RangeError(JSON.stringify(reading.problems));
  return reading.inputs;
}

type Played = Parameters<PlanWorkbook["playEdits"]>;

/** What the port was last asked to play, at hand to be played again. */
let played: Played = [[], { undoOf: () => [] }];
const remembering: PlanWorkbook = {
  ...excelPlan,
  playEdits: (...asked) => {
    played = asked;
    return excelPlan.playEdits(...asked);
  },
};
const plans = workbookPlans(remembering, excelWorkbook);

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel("Microsoft 365", plainEngine());
  await peoplesWorkbook(host);
  await plans.build(withPosts("P1", "P2", "P3"), options, {});
  await theirOwnOnOurSheets();
});

/** What people add to our sheets. */
async function theirOwnOnOurSheets(): Promise<void> {
  await Excel.run((context) => {
    const staff = context.workbook.worksheets.getItem("Staff");
    staff.getRange("P9").values = [["ask HR"]];
    staff.getRange("P10").dataValidation.rule = { list: { inCellDropDown: true, source: "yes,no" } };
    staff.getRange("H7:H9").conditionalFormats.add("Custom").custom.rule.formula = "=H7>3";
    staff.getRange("A5:A40").conditionalFormats.add("CellValue");
    const charts = context.workbook.worksheets.getItem("Staff").charts;
    charts.add("Line", staff.getRange("H7:J7"), "Rows").name = "Mine";
    const posts = context.workbook.worksheets.getItem("Posts");
    posts.getRange("AC6").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    context.workbook.worksheets.getItem("Sheet1").getRange("A2").formulas = [["=Staff!H12"]];
    return context.sync();
  });
}

const seen = () => workbookSnapshot(host);
const otherRows = () => plans.build(withPosts("P4", "P3", "P1"), options, {});
const otherSheets = () => plans.build(inputsOf(fullPlan), { style: "functions", unit: "£m" }, {});

interface Errand {
  readonly first?: () => Promise<unknown>;
  readonly errand: () => Promise<unknown>;
  readonly failures: (changes: readonly ActionAt[]) => readonly ActionAt[];
}

const some = (changes: readonly ActionAt[]) => someOf(changes, 6);
/** Charts show cells of other sheets, from which columns have gone. */
const someAndColumns = (changes: readonly ActionAt[]) => [
  ...some(changes),
  ...someOf(
    changes.filter(({ kind }) => kind === "GetRange Delete"),
    3,
  ),
];

const errands: [string, Errand][] = [
  ["rows added, deleted and moved on every sheet", { errand: otherRows, failures: lastOfEach }],
  [
    "sheets and a year added, other figures, another unit, functions",
    { errand: otherSheets, failures: some },
  ],
  ["sheets and a year taken out again", { first: otherSheets, errand: otherRows, failures: someAndColumns }],
  ["a rebuild taken back", { first: otherRows, errand: () => plans.undo({}), failures: some }],
  ["the plan removed", { errand: () => plans.remove({}), failures: lastOfEach }],
];

describe.each(errands)("%s", (_, { first, errand, failures }) => {
  const hours = 10 * 60 * 60 * 1000;

  test("and taken back, or failed at an action: nothing is another", { timeout: hours }, async () => {
    await first?.();
    await errand();
    const [edits, playing] = played;
    const play = () => excelPlan.playEdits(edits, playing);
    const takeBack = () => excelPlan.playEdits(playing.undoOf(edits.length), { undoOf: () => [] });
    await takeBack(); // the styles that were made stay
    const before = await seen();
    const changes = await changesOf(host, play);
    expect(await seen()).not.toBe(before);
    await takeBack();
    expect(await seen()).toBe(before);
    expect(await notTakenBack(host, unlessEvery(changes, failures), play, seen)).toEqual([]);
  });
});
