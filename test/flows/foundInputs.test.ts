/** A plan whose record is gone, through the real Office.js: read from its sheets and built again in its place. */
import { expect, test } from "vitest";
import { workbookPlans } from "../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import { recordNamespace } from "../../src/host/packing/recordNamespace.ts";
import { parsePlanFile } from "../../src/inputs/parsePlanFile.ts";
import { emulatedExcel } from "../host/emulatedExcel.ts";
import { smallPlan } from "../inputs/smallPlan.ts";

const options = { style: "native", unit: "£000" } as const;

test("sheets that were copied without their record make the same plan, and people's notes stay", async () => {
  await emulatedExcel();
  const plans = workbookPlans(excelPlan, excelWorkbook);
  const reading = parsePlanFile(JSON.stringify(smallPlan));
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  await plans.build(reading.inputs, options, {});
  expect(await plans.open()).not.toHaveProperty("found");
  await excelWorkbook.writeCell({ at: { sheet: "MTFP", cell: "R7" }, formula: "ask HR" });
  await Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(recordNamespace);
    parts.load("items/id");
    await context.sync();
    for (const part of parts.items) part.delete();
    await context.sync();
  });

  expect(await plans.open()).toMatchObject({ found: { title: "A small plan" }, isUnfinished: false });
  const found = await plans.readFound({ title: "A small plan", council: "Anyshire", today: "2026-11-22" });
  if ("problems" in found) throw new Error(JSON.stringify(found.problems));
  expect(found.inputs).toEqual({ ...reading.inputs, author: "Anyshire", date: "2026-11-22" });

  const built = await plans.build(found.inputs, options, {});
  if ("problems" in built) throw new Error(JSON.stringify(built.problems));
  expect(built.totals.filter(({ agrees }) => !agrees)).toEqual([]);
  const { record, sheets } = await excelPlan.readPlan();
  expect(record?.planFile).toContain("Anyshire");
  expect(sheets.filter(({ name }) => name === "MTFP")).toHaveLength(1);
  expect(await excelWorkbook.readCell({ sheet: "MTFP", cell: "R7" })).toMatchObject({ value: "ask HR" });
});
