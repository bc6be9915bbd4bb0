/** A workbook as plain data: what stands where and how it looks. Both ways of writing it, Excel and a file, take this. */
import type { PrintSpec } from "./printSpec.ts";

/** Rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface Block extends CellPlace {
  readonly height: number;
  readonly width: number;
}

/** A name of the style table; how each looks is said once, in cellStyles.ts. */
export type StyleName =
  | "title"
  | "subtitle"
  | "heading"
  | "columnHeading"
  | "inputHeading"
  | "yearHeading"
  | "blockHeading"
  | "label"
  | "note"
  | "unitNote"
  | "source"
  | "paragraph"
  | "input"
  | "inputText"
  | "calculation"
  | "subtotal"
  | "subtotalLabel"
  | "total"
  | "totalLabel"
  | "result"
  | "check"
  | "masterCheck"
  | "link";

/** The unit in which money is shown; cells always hold pounds. */
export type MoneyUnit = "£" | "£000" | "£m";

/** Number formats by what they show; the texts stand in numberFormats.ts, money by the chosen unit. */
export type FormatName =
  | "general"
  | "text"
  | "date"
  | "money"
  | "pounds"
  | "poundsPence"
  | "fte"
  | "cases"
  | "ratio"
  | "percent"
  | "factor"
  | "whole"
  | "payback"
  | "scientific"
  | "check"
  | "alert";

/** Typed values, row by row; null leaves a cell empty. */
export interface ValueBlock extends Block {
  readonly kind: "values";
  readonly values: readonly (readonly (number | string | boolean | null)[])[];
}

/** One R1C1 formula laid over the whole block, with the values that it works out to. */
export interface FormulaBlock extends Block {
  readonly kind: "formula";
  /** With its "=". */
  readonly r1c1: string;
  /** What the compiled rows work out, for the pane's preview and the cached values of a file; an error as its code. */
  readonly results: readonly (readonly (number | string | boolean)[])[];
}

/** How the cells of a block look. The style blocks of a sheet do not overlap. */
export interface StyleBlock extends Block {
  readonly style: StyleName;
  readonly format?: FormatName;
}

/** What may be typed in a block of input cells, with the prompt that Excel shows. */
export interface Validation extends Block {
  readonly rule:
    | { readonly kind: "decimal"; readonly least: number; readonly most: number }
    | { readonly kind: "whole"; readonly least: number; readonly most: number }
    | { readonly kind: "list"; readonly choices: readonly string[] }
    /** One of the texts that stand in cells of a sheet. */
    | { readonly kind: "cells"; readonly sheet: string; readonly block: Block }
    /** A text of so many characters at the most. */
    | { readonly kind: "text"; readonly most: number };
  readonly promptTitle: string;
  readonly prompt: string;
  readonly error: string;
}

/** A look that depends on a formula in A1 form, relative to the block's first cell. */
export interface ConditionalFormat extends Block {
  readonly formula: string;
  readonly style: "alert" | "error" | "met";
}

/** An Excel table over input rows, header row included. */
export interface TableSpec extends Block {
  readonly name: string;
}

export interface ChartSpec {
  readonly name: string;
  readonly title: string;
  /** Bars lie on their side, the first category at the top; series of unlike sign share a bar. */
  readonly kind: "line" | "column" | "stackedColumn" | "bar";
  /** The unit of the value axis: "cases per FTE", "£000". */
  readonly unit: string;
  /** The cells of the category labels, on `sheet`. */
  readonly categories: { readonly sheet: string; readonly block: Block };
  readonly series: readonly { readonly name: string; readonly sheet: string; readonly block: Block }[];
  /** The value axis starts at nought, so that columns show their size; left out where some go below. */
  readonly fromNought?: true;
  /** Where it stands on its own sheet. */
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** What a row stands for, so that a later build finds it again: the id of a plan's row, or a block's or a table item's key. */
export interface RowKey {
  readonly row: number;
  /** Once in its sheet; the same in every build. */
  readonly key: string;
}

export interface SheetSpec {
  /** Stays when the tab is renamed: cover, staff, review. */
  readonly id: string;
  readonly name: string;
  readonly tabColour?: string;
  /** Widths in characters, from column 1; 0 leaves a column as wide as it is. */
  readonly columnWidths: readonly number[];
  /** In points, of rows that need more than one line. */
  readonly rowHeights?: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly (ValueBlock | FormulaBlock)[];
  readonly styles: readonly StyleBlock[];
  readonly validations: readonly Validation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly tables: readonly TableSpec[];
  readonly links: readonly LinkSpec[];
  readonly charts: readonly ChartSpec[];
  /** From the top; rows that hold nothing have none. */
  readonly keys: readonly RowKey[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSpec;
}

/** A jump inside the workbook, from a cell that already holds its text. */
export interface LinkSpec extends CellPlace {
  readonly toSheet: string;
  readonly to: CellPlace;
}

/** A name for one cell, workbook-wide. */
export interface NameSpec extends CellPlace {
  readonly name: string;
  readonly sheet: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly NameSpec[];
  /** Chooses the text of the format "money". */
  readonly unit: MoneyUnit;
  /** The sheet to open at. */
  readonly opensAt: string;
  readonly title: string;
  readonly author: string;
}
