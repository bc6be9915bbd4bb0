/** A rebuild of a whole plan happens whole or not at all, wherever it fails. */
import { beforeAll, describe, expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { PlanWorkbook } from "../../src/host/planWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { changesOf, notTakenBack, oneOfEach } from "./failingActions.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { plainEngine } from "./plainEngine.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";

const [post] = smallPlan.posts;
const options = { style: "native", unit: "£000" } as const;

function withPosts(...refs: readonly string[]): PlanInputs {
  const posts = refs.map((ref) => ({ ...post, ref, role: `Role ${ref}` }));
  const reading = parsePlanFile(JSON.stringify({ ...smallPlan, posts }));
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
beforeAll(async () => {
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

const seen = () => workbookSnapshot(host, { formatsOfEmptyCells: false });

describe("rows added, deleted and moved on every sheet", () => {
  const rebuild = () => plans.build(withPosts("P4", "P3", "P1"), options, {});

  test("taken back, nothing is another", async () => {
    await rebuild(); // leaves the styles that it makes
    await plans.undo({});
    const before = await seen();
    await rebuild();
    expect(await seen()).not.toBe(before);
    await plans.undo({});
    expect((await seen()).split("\n")).toEqual(before.split("\n"));
  });

  test("failed at each kind of action, nothing is another", { timeout: 300_000 }, async () => {
    await rebuild();
    const [edits, playing] = played;
    const play = () => excelPlan.playEdits(edits, playing);
    const takeBack = () => excelPlan.playEdits(playing.undoOf(edits.length), { undoOf: () => [] });
    await takeBack();
    const before = await seen();
    const changes = await changesOf(host, play);
    await takeBack();
    expect(await seen()).toBe(before);
    expect(await notTakenBack(host, oneOfEach(changes), play, seen)).toEqual([]);
  });
});
