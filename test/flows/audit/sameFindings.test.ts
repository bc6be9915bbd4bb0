/** A plan with a fault in it is audited alike, whether Excel or its file was read. */
import { expect, test } from "vitest";
import { auditWorkbook } from "../../../src/audit/auditWorkbook.ts";
import type { WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { readGrid } from "../../../src/flows/audit/readGrid.ts";
import { workbookPlans } from "../../../src/flows/workbookPlans.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelPlan } from "../../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../../src/inputs/parsePlanFile.ts";
import { planGrid } from "../../audit/planGrid.ts";
import { seedFaults } from "../../audit/seedFaults.ts";
import { exampleText } from "../../examples/exampleFiles.ts";
import { emulatedExcel } from "../../host/emulatedExcel.ts";

const name = "walsall-2016";

/** Excel works the plan's own checks out again; the file keeps what they came to before the fault. */
const followsValues = "checkRow";

async function found(grid: WorkbookGrid): Promise<string[]> {
  const { findings } = await auditWorkbook(grid);
  return findings
    .filter(({ rule }) => rule !== followsValues)
    .map(({ rule, tier, sheet, cells }) => `${tier} ${rule} ${sheet}!${cells.join()}`)
    .sort();
}

test("findings of all tiers, in the plan as built and with faults typed into it", async () => {
  await emulatedExcel();
  const reading = parsePlanFile(exampleText(name));
  if ("problems" in reading) throw new Error(`${name} is no plan`);
  await workbookPlans(excelPlan, excelWorkbook).build(reading.inputs, { style: "native", unit: "£000" }, {});
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("Sheet1").delete();
    await context.sync();
  });
  const file = await planGrid(name);
  expect(await found((await readGrid(excelAudit, {})).grid)).toEqual(await found(file));
  // As many as a test run has time for.
  const faults = seedFaults(file, { seed: 1, perKind: 1 }).slice(0, 4);
  for (const { sheet, cell, was, became, grid } of faults) {
    const typed = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[text]];
        await context.sync();
      });
    await typed(became);
    expect(await found((await readGrid(excelAudit, {})).grid), `${sheet}!${cell} ${became}`).toEqual(
      await found(grid),
    );
    await typed(was);
  }
}, 120_000);
