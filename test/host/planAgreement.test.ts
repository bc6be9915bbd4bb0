/** The workbench's engine agrees with the plan. A file of its own: emulated workbooks of one process share calculations. */
import { expect, test } from "vitest";
import { planFile } from "../../src/flows/planFile.ts";
import { excelPlan } from "../../src/host/excel/excelPlan.ts";
import { exampleNames, exampleText } from "../examples/exampleFiles.ts";
import { disagreements } from "./disagreements.ts";
import { emulatedExcel } from "./emulatedExcel.ts";

const host = await emulatedExcel();

test.each(exampleNames)("%s: every cell works out to what the plan says, and is taken back", async (name) => {
  const before = await excelPlan.readPlan();
  const outcome = planFile(exampleText(name), { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new RangeError(JSON.stringify(outcome.problems));
  expect(await disagreements(host, outcome.spec)).toEqual([]);
  expect(await excelPlan.readPlan()).toEqual(before);
});
