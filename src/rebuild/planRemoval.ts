/** The edits that take a plan out of a workbook: its sheets, its names and its record, and nothing else. */
import { bookOf, type PlanEdits } from "./planEdits.ts";
import { planUndo } from "./planUndo.ts";
import { meetPlan, type StandingPlan } from "./standingPlan.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";

const nothing: WorkbookSpec = { sheets: [], names: [], unit: "£000", opensAt: "", title: "", author: "" };

export function planRemoval(
  standing: StandingPlan,
  last: WorkbookSpec | undefined,
): Pick<PlanEdits, "edits" | "undoOf"> {
  const met = meetPlan(standing, last, nothing);
  const names = (last?.names ?? []).map(({ name }) => name);
  const edits: WorkbookEdit[] = [
    ...(names.length > 0 ? [{ kind: "names", remove: names, add: [] } as const] : []),
    ...standing.sheets.map(({ id }) => ({ kind: "deleteSheet", id }) as const),
    { kind: "record", record: undefined },
  ];
  return { edits, undoOf: planUndo({ standing, met, last, book: bookOf(standing) }, edits) };
}
