/** A plan: its rows, gathered into blocks and sheets, before anybody has said where they stand or how they look. */
import type { PlanInputs, Provenance } from "../inputs/planInputs.ts";
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
  "money" | "pounds" | "poundsPence" | "fte" | "cases" | "ratio" | "percent" | "factor" | "whole" | "payback";

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
  /** Who owns an input, when it was true and how sure it is. */
  readonly from?: Omit<Provenance, "source">;
  /** A workbook-wide name for a constant's cell, such as net_over_three_years. */
  readonly name?: string;
}

export interface PlanBlock {
  readonly title: string;
  /** One sentence under the title where a reader could go wrong. */
  readonly note?: string;
  readonly lines: readonly PlanLine[];
}

/** The lists of a plan file that stand in tables; the other lists are formulas, which the plan file keeps. */
export type TableList =
  "posts" | "staffChanges" | "childrenReductions" | "cases" | "placements" | "lines" | "reserves" | "facts";

/** A column of an input table. */
export interface TableColumn {
  readonly heading: string;
  readonly unit: string;
  readonly format: LineFormat | "text";
  /**
   * The field of the plan file that its cells hold, such as "pay" or "timescale.casesOver". Without one it holds a
   * label that nobody needs to type, such as the unit.
   */
  readonly field?: string;
  /** As many columns as the plan has years, base year first, in the columns of the years. */
  readonly isYearly?: true;
  /** The words that it takes, where there are few. */
  readonly choices?: readonly string[];
  /** The table whose refs it takes, where it names an item of another. */
  readonly refersTo?: string;
  /** What Excel says beside a cell that holds text. */
  readonly prompt?: string;
  /** Whether it may stay empty: a number then counts as 0. */
  readonly isOptional?: true;
  /** What a cell says where the field is left out; of a label, what it always says. */
  readonly blank?: string;
}

/** An input table: one row an item. */
export interface TableForm {
  /** The Excel table's name, such as Posts. */
  readonly tableName: string;
  /** Stands above it where the sheet has more than this table. */
  readonly title: string;
  /** The list of the plan file that its items come from. */
  readonly list: TableList;
  readonly columns: readonly TableColumn[];
}

/** A cell is a text or a row of the plan: a constant, or in a yearly column the years. */
export interface PlanTable extends TableForm {
  readonly items: readonly {
    readonly cells: readonly (string | Row)[];
    /** How its numbers are shown, where its unit says more than the column. */
    readonly format?: LineFormat;
  }[];
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
