/** How high a row must be for its wrapped texts: neither Excel nor a file works that out for itself. */
import { cellStyles } from "./cellStyles.ts";
import type { StyleName } from "./workbookSpec.ts";

/** In points, for one line of the body's letters and for the air above and below. */
const lineHeight = 12.6;
const air = 2.4;

export interface WrappedText {
  readonly text: string;
  readonly style: StyleName;
  readonly width: number;
}

/** @returns undefined where one line is enough. */
export function rowHeight(texts: readonly WrappedText[]): number | undefined {
  const lines = Math.max(
    1,
    ...texts
      .filter(({ style }) => cellStyles[style].alignment.wrap)
      .map(({ text, width }) => lineCount(text, width)),
  );
  return lines === 1 ? undefined : Math.round((lines * lineHeight + air) * 10) / 10;
}

/** The lines that a text takes where each word goes down that does not fit. */
function lineCount(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    // A word longer than the column is broken.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
