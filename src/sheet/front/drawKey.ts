/** The key to the sheets: how each kind of cell looks, and what may be done with it. */
import type { SheetDraft } from "../sheetDraft.ts";
import type { StyleName } from "../workbookSpec.ts";

const key: readonly (readonly [StyleName, string, string])[] = [
  ["input", "Input", "A figure that somebody typed and may change; its type column says input."],
  ["inputText", "Input text", "A text that somebody typed and may change."],
  ["calculation", "Calculation", "Worked out; do not type here."],
  ["subtotal", "Subtotal", "A sum of the lines above it."],
  ["total", "Total", "The result of a sheet or a block."],
  ["check", "ok", "A check: ok, or the number that failed. Alerts show a dash or their number."],
  ["link", "Link", "A jump to another sheet."],
];

export function drawKey(draft: SheetDraft, from: number): void {
  draft.say(from, 1, "Key", "heading");
  key.forEach(([style, sample, meaning], at) => {
    draft.say(from + 1 + at, 2, meaning, "label");
    draft.say(from + 1 + at, 3, sample, style);
  });
}
