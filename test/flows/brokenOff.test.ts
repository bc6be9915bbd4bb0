/** A change that broke off half-way, as when Excel is closed: told on opening, and mended by the next build. */
import { expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { emulatedExcel, fill } from "../host/emulatedExcel.ts";
import { workbookSnapshot } from "../host/workbookSnapshot.ts";
import { smallPlan } from "../inputs/smallPlan.ts";
import { closedDuring } from "./closedDuring.ts";

const reading = parsePlanFile(JSON.stringify(smallPlan));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
const { inputs } = reading;
const options = { style: "native", unit: "£000" } as const;

interface Snapshot {
  readonly sheets: readonly Record<"name" | "formulas" | "values", unknown>[];
}

test("a first build that broke off is taken up by the next, which ends at the same sheets", async () => {
  const host = await emulatedExcel();
  await fill(host, "Sheet1", [["ours", 5, "=B1*2"]]);
  const plans = workbookPlans(excelPlan, excelWorkbook);
  const build = async () => {
    const built = await plans.build(inputs, options, {});
    if ("problems" in built) throw new Error(JSON.stringify(built.problems));
    expect(built.totals.filter(({ agrees }) => !agrees)).toEqual([]);
  };
  const cells = async () => {
    const { sheets } = JSON.parse(await workbookSnapshot(host)) as Snapshot;
    return sheets.map(({ name, formulas, values }) => ({ name, formulas, values }));
  };
  await build();
  const whole = await cells();
  await plans.undo({});
  expect(await plans.open()).toEqual({ found: undefined, isUnfinished: false });
  await closedDuring(host, (watching) => plans.build(inputs, options, watching));
  expect(await plans.open()).toMatchObject({ found: { title: inputs.title }, isUnfinished: true });
  await build();
  expect(await plans.open()).toMatchObject({ isUnfinished: false });
  expect(await cells()).toEqual(whole);
}, 120_000);
