/** Short ways to write the lines of a plan: a typed figure, a typed year by year, a calculation. */
import type { Provenance } from "../inputs/planInputs.ts";
import type { Row } from "../formula/row.ts";
import type { LineFormat, PlanLine } from "./plan.ts";

type Extra = Partial<Pick<PlanLine, "ref" | "type" | "source" | "total" | "name" | "from">>;

/** How a number is named and shown. */
export interface Measured {
  readonly label: string;
  readonly unit: string;
  readonly format: LineFormat;
}

export function calculated(row: Row, { label, unit, format }: Measured, extra: Extra = {}): PlanLine {
  return {
    row,
    ref: row.mark ?? "",
    label,
    unit,
    type: "calculation",
    source: "",
    format,
    total: "none",
    ...extra,
  };
}

export const typed = (row: Row, shown: Measured, { source, ...from }: Provenance): PlanLine =>
  calculated(row, shown, { type: "input", source, from });

/** A row that follows the same formula in the base year as in the plan years. */
export const everyYear = (id: string, formula: string): Row => ({ id, base: formula, formula });
