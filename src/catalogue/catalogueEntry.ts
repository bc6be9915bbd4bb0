/** What the catalogue says of one custom function; everything the pane, Methods and Explain show comes from here. */

/** The six groups of the catalogue, in the order in which people meet them. */
export type CatalogueGroup = "ratio" | "cost" | "time" | "plan" | "invest" | "check";

/** One argument, as the argument form asks for it. */
export interface CatalogueArgument {
  /** The name in Excel's help, such as holder_fte. */
  readonly name: string;
  /** What it is and, where it could be misread, what it is not. One sentence. */
  readonly meaning: string;
  /** The unit a person would say: cases, FTE, £ a year, a share of 1, such as 0.28, a financial year such as "2025-26". */
  readonly unit: string;
  /** Formula text of the value taken when the argument is left out; absent for a required argument. */
  readonly default?: string;
  /** The same default for people, where its formula text is long: "the year's secondary threshold". */
  readonly defaultMeaning?: string;
  /** The texts to choose from, for an argument that takes one of a few words. */
  readonly choices?: readonly string[];
}

/** Where a definition comes from. */
export interface Source {
  readonly title: string;
  /** Absent only where the source has no public address; then the title says so. */
  readonly url?: string;
}

/** The same sum in plain Excel, for colleagues without the add-in and for "convert to native formulas". */
interface NativeTwin {
  /** Formula text with the arguments' names in place of cells: "cases/holder_fte". No leading "=". */
  readonly formula: string;
  /** A shorter text for calls that leave all of these optional arguments out. */
  readonly shorter?: { readonly without: readonly string[]; readonly formula: string };
  /**
   * "ranges": one formula spills as the function does, or reads a range as the function does.
   * "cells": one formula gives one result, so a spilled call becomes one twin a cell.
   */
  readonly reads: "ranges" | "cells";
  /** The oldest Excel that computes it. */
  readonly excel: "any" | "2021";
}

/** One sum worked out in full, from a published figure wherever there is one. */
interface WorkedExample {
  /** The arguments as formula text, in order: ["321661", "21105.4"]. */
  readonly args: readonly string[];
  /** The exact result of the function. An array for a function that spills. */
  readonly result: number | boolean | string | readonly (readonly number[])[];
  /** The sum in words and numbers: "321,661 cases ÷ 21,105.4 FTE = 15.24 cases per FTE". */
  readonly working: string;
  readonly source: Source;
}

export interface CatalogueEntry {
  /** The id that Excel stores in workbooks: CASELOAD_RATIO. Never changes once released. */
  readonly id: string;
  readonly group: CatalogueGroup;
  /** A short name for people: "Average caseload". */
  readonly title: string;
  /** The definition in one or two sentences. */
  readonly definition: string;
  readonly arguments: readonly CatalogueArgument[];
  /** The unit of the result: "cases per FTE", "share of 1", "£ a year". */
  readonly unit: string;
  /** The number format the result wants: "0.0", "0.0%", "£#,##0". */
  readonly numberFormat: string;
  /** The sum as people write it: "cases ÷ FTE of case-holders". */
  readonly formula: string;
  readonly sources: readonly Source[];
  readonly example: WorkedExample;
  readonly twin: NativeTwin;
  /** Inputs that the function refuses although the twin would compute something. */
  readonly refuses: readonly string[];
  /** What trips people: "not cases ÷ all social workers". */
  readonly traps: readonly string[];
}
