/** The plan of a workbook's record as its last build laid it out. */
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import { planWorkbook } from "../sheet/planWorkbook.ts";
import type { PlanRecord } from "../sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";
import { planOf } from "./planOf.ts";

/** undefined where there is no record, or where this version of the add-in cannot read its plan. */
export function lastLayout(record: PlanRecord | undefined): WorkbookSpec | undefined {
  if (!record) return undefined;
  const reading = parsePlanFile(record.planFile);
  if ("problems" in reading) return undefined;
  const plan = planOf(reading.inputs);
  return "problems" in plan ? undefined : planWorkbook(plan, record);
}
