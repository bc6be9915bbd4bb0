/** The columns of every input that say where its figures come from. */
import type { TableColumn } from "./plan.ts";

export const sourceColumn: TableColumn = {
  heading: "Source",
  unit: "",
  format: "text",
  field: "source",
  prompt: "The document and its sentence, or the reasoning.",
};

/** After the figures: who answers for them, when they were true and how sure they are. */
export const ownerColumns: readonly TableColumn[] = [
  {
    heading: "Owner",
    unit: "",
    format: "text",
    field: "owner",
    isOptional: true,
    prompt: "Who answers for the figures. Blank: the author of the plan.",
  },
  {
    heading: "Date",
    unit: "",
    format: "text",
    field: "date",
    isOptional: true,
    prompt: "When it was true: 2016-11, or 30 September 2016. Blank: the date of the plan.",
  },
  {
    heading: "Confidence",
    unit: "",
    format: "text",
    field: "confidence",
    choices: ["published", "derived", "assumed"],
    prompt: "Published: read in a source. Derived: worked out from one. Assumed: a judgement.",
  },
];
