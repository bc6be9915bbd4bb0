/** A rule that looks at the formula alone: judged once for all cells that hold the same. */
import type { FormulaShape } from "../facts/formulaShape.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { Rule, Suspicion } from "./rule.ts";

export type Verdict = Pick<Suspicion, "category" | "tier" | "confidence" | "message">;
export type Judge = (shape: FormulaShape, workbook: WorkbookFacts) => Verdict | undefined;

export function formulaRule(name: string, judge: Judge): Rule {
  return { name, find: (sheet, workbook) => suspicionsOf(sheet, workbook, judge) };
}

function* suspicionsOf(
  sheet: SheetFacts,
  workbook: WorkbookFacts,
  judge: Judge,
): Iterable<Suspicion | undefined> {
  for (const { shape, places } of sheet.formulas()) {
    const verdict = judge(shape, workbook);
    if (!verdict) continue;
    const { category, tier, confidence, message } = verdict;
    yield { category, tier, confidence, message, cells: sheet.cellsAt(places) };
  }
}
