/** How high a row must be for its wrapped texts and for letters larger than the body's: neither Excel nor a file works that out for itself. */
import { cellStyles, indentWidth } from "./cellStyles.ts";
import { textLength } from "./textLength.ts";
import type { StyleName } from "../workbookSpec.ts";

/** A column's width counts digits of this size. */
const bodySize = 10;
/** What bold letters take against others. */
export const boldWidth = 1.085;
/** The height of a line against its letters, and the points of air above and below a text. */
const leading = 1.26;
const air = 2.4;

export interface WrappedText {
  readonly text: string;
  readonly style: StyleName;
  readonly width: number;
}

/** Most cells hold one line of the body's letters whatever they say. */
export function mayNeedHeight(style: StyleName): boolean {
  const { font, alignment } = cellStyles[style];
  return alignment.wrap === true || font.size > bodySize;
}

/** @returns undefined where one line of the body's letters is enough. */
export function rowHeight(texts: readonly WrappedText[]): number | undefined {
  const heights = texts.flatMap(({ text, style, width }) => {
    const { font, alignment } = cellStyles[style];
    const inside = width - indentWidth * (alignment.indent ?? 0);
    const lines = alignment.wrap
      ? lineCount(text, (inside * bodySize) / font.size / (font.bold ? boldWidth : 1))
      : 1;
    return lines === 1 && font.size <= bodySize ? [] : [lines * font.size * leading + air];
  });
  return heights.length === 0 ? undefined : Math.round(Math.max(...heights) * 10) / 10;
}

/** The lines that a text takes where each word goes down that does not fit; a hyphen ends a word. */
function lineCount(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const [, space = "", word = ""] of text.matchAll(/(\s*)([^\s-]*-|[^\s-]+)/g)) {
    const long = textLength(word);
    const beside = used + textLength(space) + long;
    const isDown = used > 0 && beside > width;
    if (isDown) lines += 1;
    used = isDown ? long : beside;
    // A word longer than the column is broken.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}
