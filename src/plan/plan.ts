/** A plan: its rows, gathered into blocks and sheets, before anybody has said where they stand or how they look. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { CompiledRows } from "../formula/compileRows.ts";
import type { Row } from "../formula/row.ts";

/** The sheets that a plan can have, in their order. */
export type PlanSheetId =
  | "inputs"
  | "posts"
  | "changes"
  | "lines"
  | "staff"
  | "pay"
  | "demand"
  | "placements"
  | "timing"
  | "mtfp"
  | "invest"
  | "reserves"
  | "checks";

/** What a row's cells are, in the words of the type column. A check or an alert holds 0 where all is well, else 1. */
export type LineType =
  | "input"
  | "calculation"
  | "recurring"
  | "one-off"
  | "saving"
  | "funding"
  | "subtotal"
  | "total"
  | "check"
  | "alert"
  | "timing";

/** How a row's numbers are shown. */
export type LineFormat =
  "money" | "pounds" | "poundsPence" | "fte" | "cases" | "ratio" | "percent" | "factor" | "whole";

/** One row with what people read beside it. */
export interface PlanLine {
  readonly row: Row;
  /** Short reference in column A: a posts line's ref, a line's ref, or nothing. */
  readonly ref: string;
  readonly label: string;
  readonly unit: string;
  readonly type: LineType;
  /** The source of an input, or what a calculation rests on: "plan years only", "DfE definition". */
  readonly source: string;
  readonly format: LineFormat;
  /** What the total column holds: the sum of the plan years, the last year's level, or nothing. */
  readonly total: "sum" | "last" | "none";
  /** A workbook-wide name for a constant's cell, such as net_over_three_years. */
  readonly name?: string;
}

export interface PlanBlock {
  readonly title: string;
  /** One sentence under the title where a reader could go wrong. */
  readonly note?: string;
  readonly lines: readonly PlanLine[];
}

/** A column of an input table whose cells are constants of the plan. */
export interface TableColumn {
  readonly heading: string;
  readonly unit: string;
  readonly format: LineFormat | "text";
}

/** An input table: one row an item, each cell a text or one of the plan's constant rows. */
export interface PlanTable {
  /** The Excel table's name, such as Posts. */
  readonly tableName: string;
  readonly columns: readonly TableColumn[];
  readonly items: readonly { readonly cells: readonly (string | Row)[] }[];
}

export interface PlanSheet {
  readonly id: PlanSheetId;
  /** The tab's name. */
  readonly name: string;
  /** One sentence under the sheet's title. */
  readonly purpose: string;
  readonly tables: readonly PlanTable[];
  readonly blocks: readonly PlanBlock[];
}

export interface Plan {
  readonly inputs: PlanInputs;
  readonly sheets: readonly PlanSheet[];
  /** Every row of every sheet, in sheet order, compiled and evaluated. */
  readonly compiled: CompiledRows;
}
