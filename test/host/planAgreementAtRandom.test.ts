/** Plans at random work out in the workbench to what they say, one after another in one workbook. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import { steadyPlans } from "../plan/steadyPlans.ts";
import { disagreements } from "./disagreements.ts";
import { emulatedExcel } from "./emulatedExcel.ts";

const host = await emulatedExcel();

test("every cell of any plan works out to what the plan says, and is taken back", async () => {
  await fc.assert(
    fc.asyncProperty(steadyPlans, async (inputs) => {
      const spec = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
      expect(await disagreements(host, spec)).toEqual([]);
      expect((await excelPlan.readPlan()).sheets).toEqual([]);
    }),
    // Other plans at every run, and the seed is told if one fails. Each takes seconds to build: few, and no shrinking.
    { numRuns: 4, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  );
}, 120_000);
