/** What a finding's fix would write, and what it would come to; apart from the fix itself, as it needs all of the arithmetic. */
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
import { startWorking } from "../../explain/working.ts";
import type { FoundCell } from "./cellAt.ts";
import { fixesOf } from "./fixOf.ts";

interface FixedCell {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  readonly valueBefore: string;
  /** Absent where only Excel can work it out. */
  readonly valueAfter?: string;
}

/** Or the sentence that says why not. */
export type FixPreview = { readonly cells: readonly FixedCell[] } | { readonly refused: string };

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
  const working = startWorking({ home, cells: gridCells(grid) }, new Map(), true);
  try {
    const value = firstOf(intersect(evaluate(node, working), home));
    return typeof value === "number" ? formatNumber(value, cell.numberFormat ?? "") : showValue(value);
  } catch (error) {
    if (error instanceof NotWorkedOut) return undefined;
    throw error;
  }
}
