/** A sheet of a plan as it stands in somebody's workbook now. */

type CellValue = string | number | boolean;

/** Rows and columns count from 1 in tables; the grids begin at A1. */
export interface SheetState {
  readonly id: string;
  /** Its tab, which people may rename. */
  readonly name: string;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly tables: readonly StandingTable[];
}

interface StandingTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** A cell of a sheet. */
export interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What people call what stands there: a heading, a label. */
  readonly called?: string;
}

/** What a cell shows; "" where it is empty or outside what is used. */
export const shownAt = ({ values }: SheetState, row: number, column: number): CellValue =>
  values[row - 1]?.[column - 1] ?? "";

/** Whether a formula stands in a cell: a text that only looks like one is its own value. */
export function isFormulaAt(sheet: SheetState, row: number, column: number): boolean {
  const text = sheet.formulas[row - 1]?.[column - 1];
  return typeof text === "string" && text.startsWith("=") && text !== shownAt(sheet, row, column);
}

/** A heading or a label as it is compared: people add blanks and change capitals. */
export const plainText = (value: CellValue): string =>
  String(value).trim().replace(/\s+/g, " ").toLowerCase();
