/** The coloured row that opens a block, and the note under it. */
import type { SheetDraft } from "./sheetDraft.ts";

export interface BlockHead {
  readonly row: number;
  readonly title: string;
  readonly note?: string | undefined;
}

/** @param width columns that the colour takes */
export function drawBlockHead(draft: SheetDraft, { row, title, note }: BlockHead, width: number): void {
  draft.write(row, 1, [title]);
  draft.know(row, `block:${title}`);
  draft.style(row, 1, width, "blockHeading");
  if (note === undefined) return;
  draft.say(row + 1, 1, note, "note");
  draft.know(row + 1, `note:${title}`);
}
