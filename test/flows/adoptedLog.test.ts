/** A Review log beside builds, rebuilds and what takes them back: it looks as the plan's own, and decisions stay. */
import { beforeEach, expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { PlanWorkbook } from "../../src/host/planWorkbook.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { plainEngine } from "../host/plainEngine.ts";
import { workbookSnapshot } from "../host/workbookSnapshot.ts";
import { closedDuring } from "./closedDuring.ts";
import {
  accepted,
  acceptShortTotal,
  decisions,
  inputs,
  style,
  workbookWithShortTotals,
} from "./audit/shortTotal.ts";

let host: ExcelHost;
let plans: ReturnType<typeof workbookPlans>;
/** What the port was last asked to play. */
let played: Parameters<PlanWorkbook["playEdits"]>;
beforeEach(async () => {
  host = await workbookWithShortTotals(plainEngine());
  const playEdits: PlanWorkbook["playEdits"] = (...asked) => {
    played = asked;
    return excelPlan.playEdits(...asked);
  };
  plans = workbookPlans({ ...excelPlan, playEdits }, excelWorkbook);
});

/** As when what takes a change back breaks off at its end. */
async function takenBack(): Promise<void> {
  const [edits, { undoOf }] = played;
  await excelPlan.playEdits(undoOf(edits.length), { undoOf: () => [] });
}

const [post] = inputs.posts;
const grown = { ...inputs, posts: [...inputs.posts, { ...post, ref: "P02", role: "Second" }] } as PlanInputs;

async function build(from = inputs): Promise<void> {
  const built = await plans.build(from, style, {});
  if ("problems" in built) throw new Error(JSON.stringify(built.problems));
}

const seen = async () => (await workbookSnapshot(host, { formatsOfEmptyCells: false })).split("\n");

interface Seen {
  readonly sheets: readonly { readonly name: string }[];
  readonly kept: { readonly rules: readonly { readonly area: { readonly sheetId: string } }[] };
}

/** All that is to be seen of the log, and of what looks as its cells say. */
async function seenOfLog(name = "Review log") {
  const { sheets, kept } = JSON.parse(await workbookSnapshot(host, { formatsOfEmptyCells: false })) as Seen;
  return [
    sheets.find((sheet) => sheet.name === name),
    kept.rules.filter(({ area }) => area.sheetId === name),
  ] as const;
}

const tabs = async () => {
  const { sheets, otherSheets } = await excelPlan.readPlan();
  return [...otherSheets, ...sheets].map(({ name }) => name);
};

test("a log that outlived its plan and was taken up by the next is after a rebuild, taken back, as it was", async () => {
  await build();
  await acceptShortTotal("C4");
  await plans.remove({});
  await build();
  const before = await seen();
  await build(grown);
  await plans.undo({});
  expect(await seen()).toEqual(before);
});

test("a log begun before the plan is laid out as the plan's own, and without one as after a removal", async () => {
  await acceptShortTotal("C4");
  const begun = await seenOfLog();
  await build();
  const takenUp = await seenOfLog();
  await plans.remove({});
  expect(await seenOfLog()).toEqual(begun);
  await plans.undo({});
  expect(await seenOfLog()).toEqual(takenUp);

  host = await workbookWithShortTotals(plainEngine());
  await build();
  await acceptShortTotal("C4");
  const [own, rules] = await seenOfLog();
  expect(takenUp).toEqual([own, rules]);
  expect(rules).toHaveLength(3);
});

test("a first build that broke off beside an earlier log is taken up by the next, log and all", async () => {
  await acceptShortTotal("C4");
  await build();
  const whole = await seenOfLog();
  await plans.undo({});
  await closedDuring(host, (watching) => plans.build(inputs, style, watching));
  expect(await plans.open()).toMatchObject({ isUnfinished: true });
  await build();
  expect(await seenOfLog()).toEqual(whole);
  expect(await decisions()).toEqual([accepted]);
  const before = await seenOfLog();
  await build(grown);
  await plans.undo({});
  expect(await seenOfLog()).toEqual(before);
});

test("a decision made since the build stays when the build is taken back, with those before it", async () => {
  await build(); // leaves the styles that it makes
  await plans.undo({});
  await acceptShortTotal("C4");
  await build();
  await acceptShortTotal("E4");
  const built = await seen();
  await plans.undo({});
  expect(await tabs()).toEqual(["Sheet1", "Review log"]);
  expect(await decisions()).toEqual([accepted, accepted]);
  const left = await seenOfLog();
  await takenBack();
  expect(await seen()).toEqual(built);
  host = await workbookWithShortTotals(plainEngine());
  await acceptShortTotal("C4");
  await acceptShortTotal("E4");
  expect(await seenOfLog()).toEqual(left);
});

test("the log that came with the plan stays for its decisions when the build is taken back", async () => {
  await acceptShortTotal("C4");
  const begun = await seenOfLog();
  host = await workbookWithShortTotals(plainEngine());
  await build();
  await acceptShortTotal("C4");
  const [built, ofBuilt] = [await tabs(), await seenOfLog()];
  await plans.undo({});
  expect(await tabs()).toEqual(["Sheet1", "Review log"]);
  expect(await seenOfLog()).toEqual(begun);
  await takenBack();
  expect((await tabs()).sort()).toEqual(built.sort());
  expect(await seenOfLog()).toEqual(ofBuilt);
});

test("a log begun since the removal is the plan's again when the removal is taken back", async () => {
  await build();
  expect(await plans.remove({})).toContain("Review log");
  await acceptShortTotal("C4");
  const begun = await seenOfLog();
  await plans.undo({});
  expect(await decisions()).toEqual([accepted]);
  const [, rules] = await seenOfLog();
  expect(rules).toHaveLength(3);
  expect((await tabs()).filter((tab) => tab === "Review log")).toHaveLength(1);
  await takenBack();
  expect(await tabs()).toEqual(["Sheet1", "Review log"]);
  expect(await seenOfLog()).toEqual(begun);
});

test("a cell above the lines that somebody changed since is not taken back over", async () => {
  await build();
  await excelWorkbook.writeCell({ at: { sheet: "Review log", cell: "B2" }, formula: "mine" });
  await expect(plans.undo({})).rejects.toThrow('The sheet "Review log" has changed since.');
});
