/** How long a text is, in digits of the body's letters: what a column's width counts. */

/** Shares of a digit's width, on the wide side for most letters, as a text that is cut off is worse than air. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ ijltfI.,:;'!|()-]/, 0.52],
  [/[A-HJ-Zmw%–—]/, 1.3],
];

export function textLength(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths.find(([those]) => those.test(letter))?.[1] ?? 1;
  return sum;
}
