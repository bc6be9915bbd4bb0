/** A workbook as the audit sees it, whoever read it: Excel through Office.js, or a file. Rows and columns count from 1. */

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** In Excel's own language (en-US, A1) with its "="; absent for a typed value. */
  readonly formula?: string;
  /** Shows a part of an array formula that stands in another cell: neither typed nor a formula of its own. */
  readonly isSpilled?: true;
  /** Such as B2:B9: where a formula that fills several cells stands and shows; absent where it was not asked for. */
  readonly spillsOver?: string;
  /** null for a blank cell that only has a look; an error value stands in `error`. */
  readonly value: number | string | boolean | null;
  /** Such as #DIV/0!, where the cell shows one; `value` is then null. */
  readonly error?: string;
  readonly numberFormat?: string;
  /** Equal for cells that look alike (fill, font, borders); absent where looks were not read. */
  readonly look?: string;
  /** false where a protected sheet lets people type. */
  readonly locked?: boolean;
}

export interface GridTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export interface SheetGrid {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly isProtected: boolean;
  /** Row by row from the top, each from the left; cells that hold nothing and look like nothing are left out. */
  readonly cells: readonly GridCell[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly GridTable[];
}

export interface GridName {
  readonly name: string;
  /** With its "=", such as =Inputs!$B$4. */
  readonly formula: string;
  /** The sheet that it belongs to; absent for the whole workbook. */
  readonly sheet?: string;
  readonly comment?: string;
}

export interface WorkbookGrid {
  readonly sheets: readonly SheetGrid[];
  readonly names: readonly GridName[];
  readonly calculation: { readonly isManual: boolean; readonly isIterative: boolean };
}
