/** What the functions say when a cell cannot be read or ranges do not fit together. */

/** Text as it stands in a cell, cut short so that the advice after it stays in view. */
const shortened = (text: string): string => `"${text.length > 20 ? `${text.slice(0, 19)}…` : text}"`;

export const sentences = {
  text: (name: string, text: string, advice: string) => `${name} is the text ${shortened(text)}. ${advice}`,
  boolean: (name: string, value: boolean, advice: string) =>
    `${name} is ${value ? "TRUE" : "FALSE"}. ${advice}`,
  published: (name: string, code: string) =>
    `${name} is ${shortened(code)}, a published code for no figure. Leave this row out or find the figure.`,
  error: (name: string, code: string) => `${name} holds the error ${code}. Mend that cell first.`,
  unreadable: (name: string, advice: string) => `${name} cannot be read. ${advice}`,
  empty: (name: string) => `The range ${name} is empty. Select at least one cell.`,
  shapes: (name: string, shape: string, otherName: string, otherShape: string) =>
    `${name} is ${shape} and ${otherName} is ${otherShape}. Select ranges of the same shape, or single cells.`,
  counts: (name: string, count: string, otherName: string, otherCount: string) =>
    `${name} has ${count} and ${otherName} has ${otherCount}. Select the same years in both.`,
  notSingle: (name: string) => `${name} is one figure. Select a single cell.`,
  notTwoColumns: (name: string) => `${name} needs two columns: the year, then the award. Select both.`,
} as const;
