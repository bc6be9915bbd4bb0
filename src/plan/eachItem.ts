/** A block that says one thing of every posts line, case type or placement type, with its total. */
import { rowName } from "./rowName.ts";
import { calculated, type Measured } from "./line.ts";
import type { PlanBlock, PlanLine } from "./plan.ts";

/** What a block has a row for. */
export interface Item {
  readonly ref: string;
  readonly label: string;
}

/** One thing that is said of each item. */
export interface Measure<Of extends Item> {
  /** The first part of the rows' names: staff in staff.P01.employed. */
  readonly room: string;
  /** The last part of the rows' names. */
  readonly field: string;
  readonly title: string;
  readonly unit: string;
  readonly format: Measured["format"];
  readonly note?: string;
  /** The formula of the plan years; `id` gives the row of another field of the same item. */
  readonly formula: (name: string, item: Of) => string;
  /** The base year's formula; "same" where it follows the plan years', left out where the base year has none. */
  readonly base?: "same" | ((name: string, item: Of) => string);
  /** The label of the sum, for measures that add up. */
  readonly sum?: string;
  readonly total?: PlanLine["total"];
  readonly source?: string;
}

export function eachItem<Of extends Item>(items: readonly Of[], measure: Measure<Of>): PlanBlock {
  const { room, field, title, unit, format, base, total = "none", source = "", note } = measure;
  const lines = items.map((item) => {
    const name = rowName(item.ref);
    const formula = measure.formula(name, item);
    const first = base === "same" ? formula : base?.(name, item);
    const row = {
      id: `${room}.${name}.${field}`,
      formula,
      mark: item.ref,
      ...(first === undefined ? {} : { base: first }),
    };
    return calculated(row, { label: item.label, unit, format }, { total, source });
  });
  return { title, ...(note === undefined ? {} : { note }), lines: [...lines, ...sumOf(measure, lines)] };
}

function sumOf<Of extends Item>(measure: Measure<Of>, lines: readonly PlanLine[]): PlanLine[] {
  const { room, field, sum, base, unit, format, total = "none" } = measure;
  const [first, last] = [lines.at(0)?.row.id, lines.at(-1)?.row.id];
  if (sum === undefined || first === undefined || last === undefined) return [];
  const formula = `SUM(${first}:${last})`;
  const row = { id: `${room}.${field}`, formula, ...(base === undefined ? {} : { base: formula }) };
  return [calculated(row, { label: sum, unit, format }, { type: "subtotal", total })];
}
