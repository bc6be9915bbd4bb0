/** Our own plans as the audit sees them in their files, and what it doubts of a workbook. */
import { auditWorkbook } from "../../src/audit/auditWorkbook.ts";
import type { Finding } from "../../src/audit/finding.ts";
import type { WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import { planFile } from "../../src/flows/planFile.ts";
import { readXlsx } from "../../src/host/xlsx/readXlsx.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import { type ExampleName, exampleText } from "../examples/exampleFiles.ts";

export async function planGrid(name: ExampleName): Promise<WorkbookGrid> {
  const outcome = planFile(exampleText(name), { style: "native", unit: "£000" });
  if ("problems" in outcome) throw new Error(`${name} is no plan`);
  const grid = readXlsx(await writeXlsx(outcome.spec));
  if ("fault" in grid) throw new Error(grid.fault.what);
  return grid;
}

/** Errors and warnings. */
export const doubts = async (grid: WorkbookGrid): Promise<readonly Finding[]> =>
  (await auditWorkbook(grid)).findings.filter(({ tier }) => tier !== "note");
