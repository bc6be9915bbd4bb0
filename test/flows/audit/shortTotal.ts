/** A sheet with a fault to decide about, and a plan to build beside it. */
import { parsePlanFile } from "../../../src/inputs/parsePlanFile.ts";
import type { Engine } from "../../../workbench/engine/engine.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { smallPlan } from "../../inputs/smallPlan.ts";
import { openAudit, today } from "./openAudit.ts";

/** The third and the fifth total stop one row short. */
const ownSheet = [
  [10, 11, 12, 13, 14, 15, 16],
  [20, 21, 22, 23, 24, 25, 26],
  [30, 31, 32, 33, 34, 35, 36],
  ["=SUM(A1:A3)", "=SUM(B1:B3)", "=SUM(C1:C2)", "=SUM(D1:D3)", "=SUM(E1:E2)", "=SUM(F1:F3)", "=SUM(G1:G3)"],
];

export async function workbookWithShortTotals(engine?: Engine): Promise<ExcelHost> {
  const host = await emulatedExcel("Microsoft 365", engine);
  await fill(host, "Sheet1", ownSheet);
  return host;
}

const [by, reason] = ["A. Reader", "The third row ends that year"];
export const accepted = { result: "accepted", by, on: today, reason };

export async function acceptShortTotal(cell: "C4" | "E4"): Promise<void> {
  const { audits } = openAudit();
  const { findings } = await audits.audit("workbook", {});
  const [finding] = findings.filter(({ sheet, cells }) => sheet === "Sheet1" && cells.includes(cell));
  if (!finding) throw new Error(`The short total in ${cell} was not found.`);
  await audits.accept(finding, by, reason);
}

export async function decisions() {
  const { findings } = await openAudit().audits.audit("workbook", {});
  return findings.flatMap(({ decision }) => (decision ? [decision] : []));
}

const reading = parsePlanFile(JSON.stringify(smallPlan));
if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
export const { inputs } = reading;
export const style = { style: "native", unit: "£000" } as const;
