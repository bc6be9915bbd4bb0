/** The words of a cell as a label: without the blanks, colons and arrows that lead on to what it labels. */

/** @example labelText(" Total  pay: ") // => "Total pay" */
export const labelText = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(?<=\S)[\s:]*(?:[-=]*>+)?[\s:]*$/, "");
