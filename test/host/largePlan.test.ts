/** The largest plan there may be, 200 posts lines over ten years, through Office.js. */
import { expect, test } from "vitest";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planRecord } from "../../src/rebuild/planRecord.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import { emulatedExcel } from "./emulatedExcel.ts";
import { peoplesWorkbook } from "./peoplesWorkbook.ts";
import { plainEngine } from "./plainEngine.ts";
import { firstBuild, someRecord, takenBack } from "./planEdits.ts";
import { manyPosts } from "./planInputs.ts";
import { workbookSnapshot } from "./workbookSnapshot.ts";

/** Excel on the web refuses more in one request. */
const mostBytes = 5_000_000;

test("cancelled half-way it leaves nothing; whole, it tells how far it is in requests that Excel takes", async () => {
  const host = await emulatedExcel("Microsoft 365", plainEngine({ rows: 10_000 }));
  await peoplesWorkbook(host);
  const inputs = manyPosts(10, 200);
  const spec = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
  const record = planRecord({ ...someRecord, planFile: printPlanFile(inputs) }, spec.sheets);
  const play = (told: (done: number, all: number) => void, signal?: AbortSignal) =>
    excelPlan.playEdits(firstBuild(spec, record), {
      ...takenBack(spec),
      onProgress: told,
      ...(signal ? { signal } : {}),
    });

  const before = await workbookSnapshot(host);
  const stop = new AbortController();
  const stopped = play((done, all) => done >= all / 2 && stop.abort(), stop.signal);
  await expect(stopped).rejects.toThrow("The change was cancelled. The workbook is as it was before.");
  expect(await workbookSnapshot(host)).toBe(before);

  host.exchanges.length = 0;
  const told: string[] = [];
  await play((done, all) => told.push(`${done} of ${all}`));
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.map((_, at) => `${at + 1} of ${told.length}`));
  expect(Math.max(...host.exchanges.map(({ requestBytes }) => requestBytes))).toBeLessThan(mostBytes);
  expect((await excelPlan.readPlan()).sheets.map(({ name }) => name)).toEqual(
    spec.sheets.map(({ name }) => name),
  );
}, 120_000);
