/** A workbook that Excel works out only when asked: what it shows may be old. */
import { message } from "../message.ts";
import type { Rule } from "./rule.ts";

export const manualCalculation: Rule = {
  name: "manualCalculation",
  // The setting may change while the sheets stay as they are.
  looksAround: true,
  *find(sheet, workbook) {
    const { grid } = workbook;
    if (!grid.calculation.isManual || sheet !== workbook.firstWithFormulas()) return;
    yield {
      category: "error-value",
      tier: "note",
      confidence: 0.5,
      cells: sheet.cellsAt(sheet.formulaPlaces.slice(0, 1)),
      message: message`Calculation is set to manual: figures may be old until somebody presses F9.`,
    };
  },
};
