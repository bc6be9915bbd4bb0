/** Whether cells are still there when rows and columns of their sheet have come and gone. */
import type { WorkbookEdit } from "../../sheet/workbookEdit.ts";
import type { Block } from "../../sheet/workbookSpec.ts";

/** The first and the last row, or column. */
type Span = readonly [number, number];

export function outlives({ row, column, height, width }: Block, edits: readonly WorkbookEdit[]): boolean {
  let rows: Span = [row, row + height - 1];
  let columns: Span = [column, column + width - 1];
  for (const edit of edits) {
    if (edit.kind === "insertRows") rows = pushed(rows, edit.row, edit.count);
    if (edit.kind === "deleteRows") rows = cut(rows, edit.row, edit.count);
    if (edit.kind === "insertColumns") columns = pushed(columns, edit.column, edit.count);
    if (edit.kind === "deleteColumns") columns = cut(columns, edit.column, edit.count);
  }
  return rows[0] <= rows[1] && columns[0] <= columns[1];
}

const pushed = ([first, last]: Span, at: number, count: number): Span => [
  first >= at ? first + count : first,
  last >= at ? last + count : last,
];

/** What goes of it leaves the last before the first. */
const cut = ([first, last]: Span, at: number, count: number): Span => [
  first - within(first - at, count),
  last - within(last - at + 1, count),
];

const within = (gone: number, count: number): number => Math.min(Math.max(gone, 0), count);
