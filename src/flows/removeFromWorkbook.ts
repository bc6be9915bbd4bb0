/** Takes the plan out of the open workbook; people's own sheets stay, and the Review log if they wrote in it. */
import type { PlanWorkbook } from "../host/planWorkbook.ts";
import type { Workbook } from "../host/workbook.ts";
import { bookOf } from "../rebuild/planEdits.ts";
import { planRemoval } from "../rebuild/planRemoval.ts";
import { lastLayout } from "./lastLayout.ts";
import { withLinksBack } from "./lostLinks.ts";
import type { Watching } from "./planErrands.ts";
import type { Played } from "./takeBack.ts";

export async function removeFromWorkbook(
  { plans, workbook }: { readonly plans: PlanWorkbook; readonly workbook: Workbook },
  watching: Watching,
): Promise<{ readonly played: Played; readonly removed: readonly string[] }> {
  const state = await plans.readPlan();
  const last = lastLayout(state.record);
  const { edits, undoOf, kept } = planRemoval(state, last);
  if (state.otherSheets.length + kept.length === 0) {
    throw new Error("A workbook keeps at least one sheet. Add an empty sheet, then remove the plan.");
  }
  const before = bookOf(state);
  const names = (last?.names ?? []).map(({ name }) => name);
  const tables = state.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const links = await withLinksBack({ before, edits, undoOf }, [...names, ...tables], workbook);
  const played = { before, edits, undoOf: links };
  await plans.playEdits(edits, { ...watching, undoOf: links });
  const removed = state.sheets.map(({ name }) => name).filter((name) => !kept.includes(name));
  return { played, removed };
}
