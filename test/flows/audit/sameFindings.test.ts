/** Plans, as built and with faults in them, are audited alike, whether Excel or their files were read. */
import { afterEach, beforeAll, expect, test } from "vitest";
import { auditWorkbook } from "../../../src/audit/auditWorkbook.ts";
import type { Finding } from "../../../src/audit/finding.ts";
import type { WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { readGrid } from "../../../src/flows/audit/readGrid.ts";
import type { PlanErrands } from "../../../src/flows/planErrands.ts";
import { workbookPlans } from "../../../src/flows/workbookPlans.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelPlan } from "../../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../../src/inputs/parsePlanFile.ts";
import { planGrid } from "../../audit/planGrid.ts";
import { seedFaults } from "../../audit/seedFaults.ts";
import { exampleNames, exampleText, type ExampleName } from "../../examples/exampleFiles.ts";
import { emulatedExcel } from "../../host/emulatedExcel.ts";

/** Excel works the plan's own checks out again; the file keeps what they came to before the fault. */
const followsValues = "checkRow";

/** In the order of their names: those of equal strength come in the order of the sheets. */
async function found(grid: WorkbookGrid): Promise<readonly Finding[]> {
  const { findings } = await auditWorkbook(grid);
  return findings.toSorted((one, other) => one.id.localeCompare(other.id));
}

// One Excel for all plans: several in one process share what Univer calculates.
let plans: PlanErrands;
beforeAll(async () => {
  await emulatedExcel();
  plans = workbookPlans(excelPlan, excelWorkbook);
});
afterEach(() => plans.remove({}));

async function build(name: ExampleName): Promise<void> {
  const reading = parsePlanFile(exampleText(name));
  if ("problems" in reading) throw new Error(`${name} is no plan`);
  await plans.build(reading.inputs, { style: "native", unit: "£000" }, {});
}

const read = async () => (await readGrid(excelAudit, {})).grid;

test.each(exampleNames)(
  "%s as built: all that is said of each finding",
  async (name) => {
    await build(name);
    expect(await found(await read())).toEqual(await found(await planGrid(name)));
  },
  120_000,
);

test("with faults typed into a plan", async () => {
  const name = "walsall-2016";
  await build(name);
  const told = async (grid: WorkbookGrid) => (await found(grid)).filter(({ rule }) => rule !== followsValues);
  // As many as a test run has time for.
  const faults = seedFaults(await planGrid(name), { seed: 1, perKind: 1 }).slice(0, 4);
  for (const { sheet, cell, was, became, grid } of faults) {
    const typed = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[text]];
        await context.sync();
      });
    await typed(became);
    expect(await told(await read()), `${sheet}!${cell} ${became}`).toEqual(await told(grid));
    await typed(was);
  }
}, 120_000);
