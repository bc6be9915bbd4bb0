/** Takes an undoing back that broke off: rows and sheets first, then what stood in the cells. */
import { type Book, playInBook } from "./book.ts";
import { bookWrites } from "./bookWrites.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";

/**
 * @param after the workbook as the edits left it
 * @param undo what was to take all of them back
 */
export function planRedo(
  after: Book,
  edits: readonly WorkbookEdit[],
  undo: readonly WorkbookEdit[],
): (undone: number) => readonly WorkbookEdit[] {
  const added = edits.filter((edit) => edit.kind === "addSheet");
  const inverse = (edit: WorkbookEdit): WorkbookEdit[] => {
    if (edit.kind === "insertRows") return [{ ...edit, kind: "deleteRows" }];
    if (edit.kind === "deleteRows") return [{ ...edit, kind: "insertRows" }];
    if (edit.kind === "insertColumns") return [{ ...edit, kind: "deleteColumns" }];
    if (edit.kind === "deleteColumns") return [{ ...edit, kind: "insertColumns" }];
    if (edit.kind === "addSheet") return [{ kind: "deleteSheet", id: edit.sheet.id }];
    return edit.kind === "deleteSheet" ? added.filter(({ sheet }) => sheet.id === edit.id) : [];
  };
  const cellsWent = edits.some(({ kind }) => kind === "deleteRows" || kind === "deleteColumns");
  // Looks were given before rows or columns went, so that they fit no longer where some did.
  const dressing = edits.filter(
    ({ kind }) =>
      kind === "names" || kind === "record" || kind === "furnish" || (!cellsWent && kind === "restyle"),
  );
  return (undone) => {
    const done = undo.slice(0, undone);
    const back = [...done].reverse().flatMap(inverse);
    return [...back, ...bookWrites(playInBook(after, [...done, ...back]), after), ...dressing];
  };
}
