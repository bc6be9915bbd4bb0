/** Reviewing a plan: what stands in its Review log is there after a rebuild, and still known to the audit. */
import { expect, test } from "vitest";
import { workbookPlans } from "../../../src/flows/workbookPlans.ts";
import { excelPlan } from "../../../src/host/excel/excelPlan.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import { parsePlanFile } from "../../../src/inputs/parsePlanFile.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { smallPlan } from "../../inputs/smallPlan.ts";
import { openAudit, today } from "./openAudit.ts";

const reading = parsePlanFile(JSON.stringify(smallPlan));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
const { inputs } = reading;

/** The third total stops one row short. */
const ownSheet = [
  [10, 11, 12, 13],
  [20, 21, 22, 23],
  [30, 31, 32, 33],
  ["=SUM(A1:A3)", "=SUM(B1:B3)", "=SUM(C1:C2)", "=SUM(D1:D3)"],
];

test("a decision is written to the plan's own log, which a rebuild leaves alone", async () => {
  await fill(await emulatedExcel(), "Sheet1", ownSheet);
  const plans = workbookPlans(excelPlan, excelWorkbook);
  await plans.build(inputs, { style: "native", unit: "£000" }, {});
  const { audits } = openAudit();
  const { findings } = await audits.audit("workbook", {});
  const [finding] = findings.filter(({ sheet, cells }) => sheet === "Sheet1" && cells.includes("C4"));
  if (!finding) throw new Error("The short total was not found.");
  await audits.accept(finding, "A. Reader", "The third row ends that year");
  await plans.build(inputs, { style: "functions", unit: "£" }, {});
  const { findings: later } = await openAudit().audits.audit("workbook", {});
  expect(later.find(({ id }) => id === finding.id)?.decision).toEqual({
    result: "accepted",
    by: "A. Reader",
    on: today,
    reason: "The third row ends that year",
  });
});
