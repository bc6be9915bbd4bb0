/** The one way into Excel.run: waits for a cell edit to end and speaks plainly of refusals. */
import { excelProblem } from "./excelProblem.ts";

/** A click in the pane can come while a cell is still being edited; Excel then waits for the edit to end. */
export async function runInExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw excelProblem(error);
  }
}
