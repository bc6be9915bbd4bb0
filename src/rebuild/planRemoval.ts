/** The edits that take a plan out of a workbook: its sheets, its names and its record, but for a log that people keep. */
import { bookOf, type PlanEdits } from "./planEdits.ts";
import { planUndo } from "./planUndo.ts";
import { relaid } from "./relaid.ts";
import { sheetCells } from "./sheetCells.ts";
import { meetPlan, type MetSheet, type StandingPlan } from "./standingPlan.ts";
import { standingSheet } from "./standingSheet.ts";
import { reviewLog, reviewLogSheet } from "../sheet/front/reviewLogSheet.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";

const nothing: WorkbookSpec = { sheets: [], names: [], unit: "£000", opensAt: "", title: "", author: "" };

export function planRemoval(
  standing: StandingPlan,
  last: WorkbookSpec | undefined,
): Pick<PlanEdits, "edits" | "undoOf" | "kept"> {
  const met = meetPlan(standing, last, nothing);
  const names = (last?.names ?? []).map(({ name }) => name);
  const kept = met.sheets.filter(isKeptLog);
  const edits: WorkbookEdit[] = [
    ...(names.length > 0 ? [{ kind: "names", remove: names, add: [] } as const] : []),
    ...kept.flatMap(({ last: log }) =>
      log && last ? relaid(log, standingSheet(reviewLogSheet(), met.lastPlaces), last.unit) : [],
    ),
    ...met.sheets
      .filter((sheet) => !kept.includes(sheet))
      .map(({ standing: { id } }) => ({ kind: "deleteSheet", id }) as const),
    { kind: "record", record: undefined },
  ];
  return {
    edits,
    undoOf: planUndo({ standing, met, last, book: bookOf(standing) }, edits),
    kept: kept.map(({ standing: { name } }) => name),
  };
}

/** Decisions are about people's own sheets too, and no build could bring them back. */
function isKeptLog({ standing: { id, formulas }, last }: MetSheet): boolean {
  if (id !== reviewLog.id) return false;
  const laid = last && sheetCells(last);
  return formulas.some((row, at) =>
    row.some((cell, across) => cell !== "" && !laid?.get(at + 1)?.has(across + 1)),
  );
}
