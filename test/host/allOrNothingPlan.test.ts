/** A whole plan's first build happens whole or not at all, wherever it fails. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import type { WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { type ActionAt, changesOf, notTakenBack, someOf, unlessEvery } from "./failingActions.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { plainEngine } from "./plainEngine.ts";
import { firstBuild, takenBack } from "./planEdits.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel("Microsoft 365", plainEngine());
  await peoplesWorkbook(host);
});

function specOf(plan: string): WorkbookSpec {
  const outcome = planFile(plan, { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  return outcome.spec;
}

const some = (changes: readonly ActionAt[]) => someOf(changes, 6);
const all = (changes: readonly ActionAt[]) => changes;
const hours = 10 * 60 * 60 * 1000;

test.each([
  [
    "a plan of all its sheets, failed at every action that changes the workbook",
    JSON.stringify(smallPlan),
    all,
  ],
  ["a council's plan, failed at some", readFileSync("examples/walsall-2016.json", "utf8"), some],
])("%s", { timeout: hours }, async (_, plan, failures) => {
  const spec = specOf(plan);
  const build = firstBuild(spec);
  const play = () => excelPlan.playEdits(build, takenBack(spec));
  const look = () => workbookSnapshot(host);
  const before = await look();
  const changes = await changesOf(host, play);
  expect(await look()).not.toBe(before);
  await excelPlan.playEdits(takenBack(spec).undoOf(build.length), { undoOf: () => [] });
  host.book.styles = host.book.styles.slice(0, 2);
  expect(await look()).toBe(before);
  expect(changes.length).toBeGreaterThan(1000);
  expect(await notTakenBack(host, unlessEvery(changes, failures), play, look)).toEqual([]);
});
