/** Columns of input tables that hold texts: what somebody types, a choice of few words, a label. */
import type { TableColumn } from "./plan.ts";

export const textColumn = (heading: string, field: string, prompt: string): TableColumn => ({
  heading,
  unit: "",
  format: "text",
  field,
  prompt,
});

export const choiceColumn = (
  heading: string,
  field: string,
  choices: readonly string[],
  prompt: string,
): TableColumn => ({ ...textColumn(heading, field, prompt), choices });

/** A text that the plan writes and nobody needs to type. */
export const labelColumn = (heading: string, says: string): TableColumn => ({
  heading,
  unit: "",
  format: "text",
  blank: says,
});

export const refColumn: TableColumn = textColumn(
  "Ref",
  "ref",
  "A short name of its own: letters, digits, - and _, a letter first. Later builds know the line by it.",
);
