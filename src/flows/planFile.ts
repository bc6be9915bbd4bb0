/** From the text of a plan file to the workbook that shows the plan, or all that is wrong with the file. */
import { RowError } from "../formula/rowError.ts";
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { Problem } from "../inputs/problem.ts";
import { buildPlan } from "../plan/buildPlan.ts";
import type { Plan } from "../plan/plan.ts";
import { planWorkbook, type WorkbookOptions } from "../sheet/planWorkbook.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";

export type PlanFileOutcome = { readonly spec: WorkbookSpec } | { readonly problems: readonly Problem[] };

export function planFile(text: string, options: WorkbookOptions): PlanFileOutcome {
  const reading = parsePlanFile(text);
  if ("problems" in reading) return reading;
  const built = tryToBuild(reading.inputs);
  return "problems" in built ? built : { spec: planWorkbook(built, options) };
}

/** A file may hold formulas of its own, over its facts; what is wrong with one is the file's to mend. */
function tryToBuild(inputs: PlanInputs): Plan | { readonly problems: readonly Problem[] } {
  try {
    return buildPlan(inputs);
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const fix = "correct the formula, or the name that it uses";
    return { problems: [{ place: error.row, what: error.message, fix }] };
  }
}
