/** The Review log while an errand is taken back: decisions that were written since stay, whatever becomes of the plan. */
import { type Book, playInBook } from "./book.ts";
import { relaid } from "./relaid.ts";
import { reviewLog, reviewLogLayout, reviewLogSheet } from "../sheet/front/reviewLogSheet.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";

const { id } = reviewLog;
const above = reviewLogLayout.firstRow - 1;

/** The workbook as the errand left it, with the lines of the log that stands there now. */
export function withLogOf(now: Book, left: Book): Book {
  const log = now.get(id);
  if (!log) return left;
  const head = left.get(id) ?? { ...log, rows: begunRows() };
  const rows = [...head.rows.slice(0, above), ...log.rows.slice(above)];
  return new Map([...left, [id, { ...head, rows }]]);
}

function begunRows() {
  const begun = [{ kind: "addSheet", sheet: reviewLogSheet(), after: undefined, unit: "£" }] as const;
  return playInBook(new Map(), begun).get(id)?.rows ?? [];
}

/**
 * A log that would go with the plan stays if it holds lines, and one that was begun since is taken for the plan's.
 *
 * @param undo what takes the edits back
 * @returns both, each with what becomes of the log
 */
export function keepLog(
  now: Book,
  edits: readonly WorkbookEdit[],
  undo: readonly WorkbookEdit[],
): Record<"edits" | "undo", readonly WorkbookEdit[]> {
  const added = edits.find(isLog);
  const goes = undo.find((edit) => edit.kind === "deleteSheet" && edit.id === id);
  if (added && goes && hasLines(now)) {
    const [plans, begun] = betweenLayouts(added);
    return { edits: [...edits, ...plans], undo: [...undo.filter((edit) => edit !== goes), ...begun] };
  }
  const comes = undo.find(isLog);
  if (comes && now.has(id)) {
    const [plans, begun] = betweenLayouts(comes);
    return { edits: [...edits, ...begun], undo: [...undo.filter((edit) => edit !== comes), ...plans] };
  }
  return { edits, undo };
}

function betweenLayouts({ sheet, unit }: AddSheet): [toPlans: WorkbookEdit[], toBegun: WorkbookEdit[]] {
  const begun = reviewLogSheet();
  return [relaid(begun, sheet, unit), relaid(sheet, begun, unit)];
}

type AddSheet = Extract<WorkbookEdit, { kind: "addSheet" }>;

const isLog = (edit: WorkbookEdit): edit is AddSheet => edit.kind === "addSheet" && edit.sheet.id === id;

const hasLines = (book: Book): boolean =>
  (book.get(id)?.rows.slice(above) ?? []).some((row) => row.some((cell) => cell !== ""));
