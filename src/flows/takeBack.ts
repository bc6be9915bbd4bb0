/** Takes the last errand back, as long as nobody has changed the plan's sheets since; the Review log may have grown. */
import type { PlanWorkbook } from "../host/planWorkbook.ts";
import { type Book, playInBook } from "../rebuild/book.ts";
import { bookWrites } from "../rebuild/bookWrites.ts";
import { keepLog, withLogOf } from "../rebuild/keptLog.ts";
import { bookOf } from "../rebuild/planEdits.ts";
import { planRedo } from "../rebuild/planRedo.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { Watching } from "./planErrands.ts";

/** What an errand changed, and how it is taken back. */
export interface Played {
  readonly before: Book;
  readonly edits: readonly WorkbookEdit[];
  readonly undoOf: (played: number) => readonly WorkbookEdit[];
}

/** @throws Error with a sentence where cells have changed since. */
export async function takeBack(
  plans: PlanWorkbook,
  { before, edits, undoOf }: Played,
  watching: Watching,
): Promise<void> {
  const now = bookOf(await plans.readPlan());
  const left = withLogOf(now, playInBook(before, edits));
  const changed = changedSheet(left, now);
  if (changed !== undefined) {
    throw new Error(
      `The sheet "${changed}" has changed since. Take that change back first, or build the plan again.`,
    );
  }
  const kept = keepLog(now, edits, undoOf(edits.length));
  await plans.playEdits(kept.undo, { ...watching, undoOf: planRedo(left, kept.edits, kept.undo) });
}

function changedSheet(expected: Book, now: Book): string | undefined {
  const missing = [...expected.values()].find(({ id, name }) => now.get(id)?.name !== name);
  const more = [...now.values()].find(({ id }) => !expected.has(id));
  const edited = bookWrites(expected, now)[0]?.id;
  return missing?.name ?? more?.name ?? (edited === undefined ? undefined : now.get(edited)?.name);
}
