/** A workbook grid written as a table: one list a row, text with "=" for a formula and its value beside it. */
import type { GridCell, SheetGrid, WorkbookGrid } from "../../src/audit/workbookGrid.ts";

type Plain = number | string | boolean | null;
/** A plain value, a formula with its value, or a cell with everything said. */
type Written = Plain | readonly [formula: string, value: Plain] | Partial<GridCell>;

export function sheetOf(
  name: string,
  rows: readonly (readonly Written[])[],
  more: Partial<SheetGrid> = {},
): SheetGrid {
  const cells = rows.flatMap((row, down) =>
    row.flatMap((written, along) => cellOf(written, down + 1, along + 1)),
  );
  return {
    name,
    visibility: "visible",
    isProtected: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    ...more,
    cells,
  };
}

function cellOf(written: Written, row: number, column: number): GridCell[] {
  if (written === null) return [];
  if (Array.isArray(written)) {
    const [formula, value] = written as readonly [string, Plain];
    return [{ row, column, formula, ...valueOf(value) }];
  }
  if (typeof written === "object") return [{ row, column, value: null, ...(written as Partial<GridCell>) }];
  return [{ row, column, ...valueOf(written) }];
}

const valueOf = (value: Plain): Pick<GridCell, "value" | "error"> =>
  typeof value === "string" && value.startsWith("#") ? { value: null, error: value } : { value };

export function gridOf(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { sheets, names: [], calculation: { isManual: false, isIterative: false } };
}
