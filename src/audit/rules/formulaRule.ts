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

function* suspicionsOf(sheet: SheetFacts, workbook: WorkbookFacts, judge: Judge): Iterable<Suspicion> {
  const verdicts = new Map<number, Verdict | undefined>();
  for (const place of sheet.formulaPlaces) {
    const id = sheet.shapeIdAt(place);
    if (!verdicts.has(id)) verdicts.set(id, judge(workbook.shapes.shape(id), workbook));
    const verdict = verdicts.get(id);
    const cell = verdict && sheet.grid.cells[place];
    if (cell) yield { ...verdict, cells: [cell] };
  }
}
