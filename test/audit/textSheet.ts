/** A sheet as one would jot it down: a line a row, cells between bars, "=A1+1 → 3" for a formula and what it shows. */
import type { GridCell, SheetGrid } from "../../src/audit/workbookGrid.ts";

const arrow = " → ";

export function textSheet(text: string, more: Partial<SheetGrid> = {}): SheetGrid {
  const rows = text.trim().split("\n");
  return {
    name: "Sheet1",
    visibility: "visible",
    isProtected: false,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    ...more,
    cells: rows.flatMap((line, row) =>
      line.split("|").flatMap((jotted, column) => cellOf(jotted.trim(), row + 1, column + 1)),
    ),
  };
}

function cellOf(jotted: string, row: number, column: number): GridCell[] {
  if (jotted === "") return [];
  if (!jotted.startsWith("=")) return [{ row, column, ...shownOf(jotted) }];
  const [formula = "", shown = "1"] = jotted.split(arrow);
  return [{ row, column, formula, ...shownOf(shown) }];
}

function shownOf(jotted: string): Pick<GridCell, "value" | "error"> {
  if (jotted.startsWith("#")) return { value: null, error: jotted };
  const number = Number(jotted);
  return { value: Number.isNaN(number) ? jotted : number };
}
