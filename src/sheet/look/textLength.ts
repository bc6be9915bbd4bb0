/** How long a text is on paper, in the digits that a column's width counts. */

/** Against a digit, as Arial has them; a letter that is not here is as wide as one. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      ["'ijl‘’", 0.4],
      [" !,./:;I[]ft|\\", 0.5],
      ["()-r“”", 0.6],
      ['"*Jcksvxyz', 0.9],
      ["+<=>~−×÷FTZ", 1.1],
      ["&ABEKPSVXY", 1.2],
      ["CDHNRUw", 1.3],
      ["GOQ", 1.4],
      ["Mm½", 1.5],
      ["%", 1.6],
      ["W", 1.7],
      ["—→…@", 1.83],
    ] as const
  ).flatMap(([letters, width]) => letters.split("").map((letter) => [letter, width] as const)),
);

/** Columns count the screen's digits, 7 pixels each where the letters ask for 7.4; the printer takes what they ask for. */
const onPaper = 1.06;

export function textLength(text: string): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? 1;
  return sum * onPaper;
}
