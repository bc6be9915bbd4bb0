/** A Review log that reviewers began before there was a plan: the plan takes it up, and gives it back. */
import { beforeEach, expect, test } from "vitest";
import { workbookPlans } from "../../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import {
  accepted,
  acceptShortTotal,
  decisions,
  inputs,
  style,
  workbookWithShortTotals,
} from "./shortTotal.ts";

let host: ExcelHost;
let plans: ReturnType<typeof workbookPlans>;
beforeEach(async () => {
  host = await workbookWithShortTotals();
  plans = workbookPlans(excelPlan, excelWorkbook);
  await acceptShortTotal("C4");
});

const logTabs = async () =>
  (await excelPlan.readPlan()).sheets.flatMap(({ id, name }) => (id === "review" ? [name] : []));
const snapshot = async () => (await workbookSnapshot(host)).split("\n");
const log = (change: (sheet: Excel.Worksheet) => void, tab = "Review log") =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(tab));
    await context.sync();
  });

test("is no plan, and no sheets to begin one from", async () => {
  expect(await plans.open()).toEqual({ found: undefined, isUnfinished: false });
});

test("a build takes it up with its decisions; called off or undone it leaves the log to the letter", async () => {
  await plans.build(inputs, style, {}); // leaves the styles that it makes
  await plans.undo({});
  const before = await snapshot();
  const stop = new AbortController();
  const calledOff = plans.build(inputs, style, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(calledOff).rejects.toThrow("The workbook is as it was before.");
  expect(await snapshot()).toEqual(before);

  const built = await plans.build(inputs, style, {});
  expect(built).toMatchObject({ kind: "built" });
  expect("totals" in built && built.totals.filter(({ agrees }) => !agrees)).toEqual([]);
  expect(await logTabs()).toEqual(["Review log"]);
  expect(await decisions()).toEqual([accepted]);
  await plans.undo({});
  expect(await snapshot()).toEqual(before);
});

test("a rebuild keeps what stands in it, under whatever name it has, and says there whether all checks pass", async () => {
  await log((sheet) => (sheet.name = "Who looked"));
  await plans.build(inputs, style, {});
  expect(await plans.build(inputs, style, {})).toMatchObject({ kind: "rebuilt" });
  expect(await logTabs()).toEqual(["Who looked"]);
  expect(await decisions()).toEqual([accepted]);
  const { sheets } = await excelPlan.readPlan();
  const [, , [check] = []] = sheets.find(({ id }) => id === "review")?.formulas ?? [];
  expect(check).toMatch(/^=IF\(ISNUMBER\(Contents!/);
  expect(await linkToLog()).toBe("'Who looked'!A1");
});

/** Where the contents lead from the line of the log. */
const linkToLog = () =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Contents").getUsedRange();
    cells.load("values");
    await context.sync();
    const row = cells.values.findIndex((line) => line.includes("Review log"));
    const link = cells.getCell(row, cells.values[row]?.indexOf("Review log") ?? 0);
    link.load("hyperlink");
    await context.sync();
    return link.hyperlink.documentReference;
  });

test("removing the plan keeps the log that people wrote in, for the next plan to take up, and undo brings all back", async () => {
  await plans.build(inputs, style, {});
  await plans.build(inputs, style, {});
  const before = await snapshot();
  const removed = await plans.remove({});
  expect(removed).not.toContain("Review log");
  expect(removed).toContain("Contents");
  expect(await decisions()).toEqual([accepted]);
  expect(await plans.open()).toEqual({ found: undefined, isUnfinished: false });
  await plans.undo({});
  expect(await snapshot()).toEqual(before);
  await plans.remove({});
  expect(await plans.build(inputs, style, {})).toMatchObject({ kind: "built" });
  expect(await decisions()).toEqual([accepted]);
});

test("removing the plan takes a log away in which nothing is written", async () => {
  await log((sheet) => {
    sheet.delete();
  });
  await plans.build(inputs, style, {});
  expect(await plans.remove({})).toContain("Review log");
});
