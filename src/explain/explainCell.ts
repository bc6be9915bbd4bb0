/** Explains one cell of any workbook: what it is called, what it does, step by step, and what it hangs together with. */
import type { WorkbookGrid } from "../audit/workbookGrid.ts";
import type { Explanation } from "./explanation.ts";
import { type CellAt, Explainer } from "./explainer.ts";

const explainers = new WeakMap<WorkbookGrid, Explainer>();

/**
 * The grid is read once, so asking again for another cell of it is quick.
 *
 * @throws RangeError for a sheet or an address that the workbook does not have.
 */
export function explainCell(grid: WorkbookGrid, at: CellAt): Explanation {
  const known = explainers.get(grid) ?? new Explainer(grid);
  explainers.set(grid, known);
  return known.explain(at);
}
