/** A finding's fix for each of its cells: what would be written, and what it would come to. */
import { translateFormulaToA1 } from "@borgar/fx";
import type { Finding } from "../../audit/finding.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import { evaluate } from "../../explain/evaluate.ts";
import { formatNumber } from "../../explain/formatNumber.ts";
import { gridCells } from "../../explain/gridCells.ts";
import { intersect } from "../../explain/intersect.ts";
import { NotWorkedOut } from "../../explain/notWorkedOut.ts";
import { parseFormula } from "../../explain/parseFormula.ts";
import { showValue } from "../../explain/showValue.ts";
import { firstOf } from "../../explain/value.ts";
import type { CellEntry } from "../../host/auditWorkbook.ts";
import type { FixPreview } from "./auditErrands.ts";
import { cellAt, type FoundCell } from "./cellAt.ts";

interface CellFix {
  readonly address: string;
  readonly found: FoundCell;
  readonly after: string;
}

export function fixesOf(grid: WorkbookGrid, { sheet, cells, fix }: Finding): CellFix[] {
  if (!fix) return [];
  return cells.map((address) => ({
    address,
    found: cellAt(grid, sheet, address),
    after: translateFormulaToA1(fix.r1c1, address),
  }));
}

export function fixPreview(grid: WorkbookGrid, finding: Finding): FixPreview {
  if (!finding.fix) return { refused: "There is no fix that the neighbours agree on." };
  if (grid.sheets.some(({ name, isProtected }) => name === finding.sheet && isProtected)) {
    return {
      refused: `The sheet "${finding.sheet}" is protected. Unprotect it on the Review tab, then audit again.`,
    };
  }
  return {
    cells: fixesOf(grid, finding).map(({ address, found, after }) => {
      const worth = valueOf(grid, found, after);
      return {
        cell: address,
        before: found.formula,
        after,
        valueBefore: found.value,
        ...(worth === undefined ? {} : { valueAfter: worth }),
      };
    }),
  };
}

function valueOf(grid: WorkbookGrid, { sheet, cell }: FoundCell, formula: string): string | undefined {
  const node = parseFormula(formula);
  if (!node) return undefined;
  const home = { sheet, row: cell.row, column: cell.column };
  const working = { home, cells: gridCells(grid), names: new Map(), intersects: true, trace: new Map() };
  try {
    const value = firstOf(intersect(evaluate(node, working), home));
    return typeof value === "number" ? formatNumber(value, cell.numberFormat ?? "") : showValue(value);
  } catch (error) {
    if (error instanceof NotWorkedOut) return undefined;
    throw error;
  }
}

/** What puts a cell back as it is now. */
export const entryOf = ({ sheet, cell }: FoundCell): CellEntry => ({
  sheet,
  ...cell,
  numberFormat: cell.numberFormat ?? "General",
});
