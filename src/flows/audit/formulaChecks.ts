/** Unique formulas as the Review log keeps them: which are checked, by whom, and what a new check writes. */
import { formulaReviews } from "../../audit/formulaReviews.ts";
import { type UniqueFormula, uniqueFormulas } from "../../audit/uniqueFormulas.ts";
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { FormulaChecks, LogLine } from "./auditErrands.ts";
import { lastLines } from "./reviewLog.ts";

/** Tells lines about formulas from those about findings, once the formula itself is gone. */
const subject = "Unique formula ";
const agreed = "agreed";

export const isFormulaLine = ({ what }: LogLine): boolean => what.startsWith(subject);

/** Of the whole workbook, whichever part was audited. */
export function formulaChecks(grid: WorkbookGrid): FormulaChecks {
  const checks = [...lastLines(grid).values()]
    .filter((line) => isFormulaLine(line) && line.result === agreed)
    .map(({ id, by, on, cells, what }) => ({ id, checkedBy: by, checkedOn: on, cells, what }));
  return formulaReviews(uniqueFormulas(grid), checks);
}

export function checkLine({
  id,
  sheet,
  firstCell,
  count,
  formula,
}: UniqueFormula): Omit<LogLine, "by" | "on"> {
  const cells = count > 1 ? `${firstCell} and ${count - 1} more` : firstCell;
  return { id, cells: `${sheet}!${cells}`, what: `${subject}${formula}`, result: agreed, reason: "" };
}
