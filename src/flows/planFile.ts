/** From the text of a plan file to the workbook that shows the plan, or all that is wrong with the file. */
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import type { Problem } from "../inputs/problem.ts";
import { planWorkbook, type WorkbookOptions } from "../sheet/planWorkbook.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";
import { planOf } from "./planOf.ts";

export type PlanFileOutcome = { readonly spec: WorkbookSpec } | { readonly problems: readonly Problem[] };

export function planFile(text: string, options: WorkbookOptions): PlanFileOutcome {
  const reading = parsePlanFile(text);
  if ("problems" in reading) return reading;
  const built = planOf(reading.inputs);
  return "problems" in built ? built : { spec: planWorkbook(built, options) };
}
