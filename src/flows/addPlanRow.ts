/** Adds a row to an input table, or a reserve's two, for somebody to fill in. */
import type { PlanWorkbook } from "../host/planWorkbook.ts";
import type { CellAddress } from "../host/workbook.ts";
import { bookOf } from "../rebuild/planEdits.ts";
import { rowAddition } from "../rebuild/rowAddition.ts";
import { cellName } from "./cellName.ts";
import { lastLayout } from "./lastLayout.ts";
import type { Played } from "./takeBack.ts";

export async function addPlanRow(
  plans: PlanWorkbook,
  table: string,
): Promise<{ readonly cell: CellAddress; readonly played: Played | undefined }> {
  const state = await plans.readPlan();
  const last = lastLayout(state.record);
  const addition = last && rowAddition(state, last, table);
  if (!addition) {
    throw new Error(
      `This plan has no table "${table}" yet. Add a first item in the plan's file, or begin anew.`,
    );
  }
  const { edits, undoOf, cell } = addition;
  await plans.playEdits(edits, { undoOf });
  return {
    cell: { sheet: cell.sheet, cell: cellName({ row: cell.row - 1, column: cell.column - 1 }) },
    played: edits.length > 0 ? { before: bookOf(state), edits, undoOf } : undefined,
  };
}
