/** Cells of people's own sheets that edits would leave without what they point at, with the formulas to give back. */
import type { Workbook } from "../host/workbook.ts";
import { type Book, moveOf } from "../rebuild/book.ts";
import { movedFormula } from "../rebuild/rowMove.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import { linksInto } from "./linksInto.ts";

type Relink = Extract<WorkbookEdit, { kind: "relink" }>;

const deletions: ReadonlySet<WorkbookEdit["kind"]> = new Set(["deleteRows", "deleteColumns", "deleteSheet"]);

/**
 * Reads the other sheets only where rows, columns or sheets go.
 *
 * @returns the way back, with those cells at its end once something that they point at has gone.
 */
export async function withLinksBack(
  { before, edits, undoOf }: Undoable,
  names: readonly string[],
  workbook: Workbook,
): Promise<Undoable["undoOf"]> {
  const first = edits.findIndex(({ kind }) => deletions.has(kind));
  if (first < 0) return undoOf;
  const tabs = [...before.values()].map(({ name }) => name);
  const moves = edits.flatMap((edit) => moveOf(edit, before) ?? []);
  const links = await linksInto(workbook, tabs, names);
  const lost = links
    .filter(({ formula, sheet }) => movedFormula(formula, sheet, moves) !== formula)
    .map(({ sheet, cell, formula }): Relink => ({ kind: "relink", sheet, cell, formula }));
  return (played) => [...undoOf(played), ...(played > first ? lost : [])];
}

interface Undoable {
  readonly before: Book;
  readonly edits: readonly WorkbookEdit[];
  readonly undoOf: (played: number) => readonly WorkbookEdit[];
}
