/** Whether cells are still there when rows and columns of their sheet have come and gone. */
import { movedSpan, type Span, type SpanMove } from "../../sheet/movedSpan.ts";
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Block } from "../../sheet/workbookSpec.ts";

export function outlives({ row, column, height, width }: Block, edits: readonly WorkbookEdit[]): boolean {
  let rows: Span | undefined = [row, row + height - 1];
  let columns: Span | undefined = [column, column + width - 1];
  for (const edit of edits) {
    if (rows && "row" in edit) rows = movedSpan(rows, moveOf(edit.kind, edit.row, edit.count));
    if (columns && "column" in edit) columns = movedSpan(columns, moveOf(edit.kind, edit.column, edit.count));
  }
  return rows !== undefined && columns !== undefined;
}

const moveOf = (kind: WorkbookEdit["kind"], at: number, count: number): SpanMove => ({
  kind: kind.startsWith("insert") ? "insert" : "delete",
  ...{ at, count },
});
