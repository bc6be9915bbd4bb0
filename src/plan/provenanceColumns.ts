/** The last columns of every input table: where its figures come from. */
import type { Provenance } from "../inputs/planInputs.ts";
import type { TableColumn } from "./plan.ts";

export const provenanceColumns: readonly TableColumn[] = ["Source", "Owner", "Date", "Confidence"].map(
  (heading) => ({ heading, unit: "", format: "text" }),
);

export const provenanceCells = ({ source, owner, date, confidence }: Provenance): readonly string[] => [
  source,
  owner,
  date,
  confidence,
];
