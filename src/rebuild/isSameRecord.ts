/** Whether two builds would leave the same in the workbook about themselves, whenever they were. */
import type { PlanRecord } from "../sheet/workbookEdit.ts";

/** Rows that people moved about alone are no reason to write to their workbook. */
export function isSameRecord(one: PlanRecord, other: PlanRecord): boolean {
  return told(one) === told(other);
}

function told({ planFile, sheets, ...record }: PlanRecord): string {
  return JSON.stringify({
    ...{ ...record, builtAt: "" },
    plan: inOrder(planFile === "" ? "" : JSON.parse(planFile)),
    sheets: sheets.map(({ id, keys }) => [id, keys.map(({ key, mark }) => [key, mark])]),
  });
}

/** Fields in the order of their names: inputs read from sheets come in another than those read from a file. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}
