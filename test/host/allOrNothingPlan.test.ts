/** A whole plan's first build happens whole or not at all, wherever it fails. */
import { beforeAll, expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import type { WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { changesOf, notTakenBack } from "./failingActions.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { plainEngine } from "./plainEngine.ts";
import { firstBuild, takenBack } from "./planEdits.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";

let host: ExcelHost;
beforeAll(async () => {
  host = await emulatedExcel("Microsoft 365", plainEngine());
  await peoplesWorkbook(host);
});

function specOf(plan: string): WorkbookSpec {
  const outcome = planFile(plan, { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  return outcome.spec;
}

test(
  "a plan of all its sheets, failed at every action that changes the workbook",
  { timeout: 300_000 },
  async () => {
    const spec = specOf(JSON.stringify(smallPlan));
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
    expect(await notTakenBack(host, changes, play, look)).toEqual([]);
  },
);
