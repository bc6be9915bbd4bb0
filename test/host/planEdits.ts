/** Edits that build a plan's sheets for the first time, and what takes them back. */
import type { PlanRecord, WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import type { Playing } from "../../src/host/planWorkbook.ts";

export const someRecord: PlanRecord = {
  planId: "plan-1",
  addinVersion: "0.1.0",
  builtAt: "2018-11-05T09:00:00Z",
  style: "native",
  unit: "£000",
  planFile: '{"title": "A & B <plan>"}',
  sheets: [],
};

export function firstBuild({ sheets, names, unit }: WorkbookSpec, record = someRecord): WorkbookEdit[] {
  return [
    ...sheets.map((sheet) => ({ kind: "addSheet" as const, sheet, after: undefined, unit })),
    { kind: "names", remove: [], add: names },
    { kind: "record", record },
  ];
}

export function takenBack({ sheets, names }: WorkbookSpec): Playing {
  const undo: WorkbookEdit[] = [
    { kind: "record", record: undefined },
    { kind: "names", remove: names.map(({ name }) => name), add: [] },
    ...sheets.map(({ id }) => ({ kind: "deleteSheet" as const, id })),
  ];
  return { undoOf: () => undo };
}
