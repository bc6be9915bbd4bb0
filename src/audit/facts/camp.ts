/** The formulas of a line that are all alike. */
import type { GridCell } from "../workbookGrid.ts";
import type { FormulaShape } from "./formulaShape.ts";

export interface Camp {
  readonly shape: FormulaShape;
  readonly cells: readonly GridCell[];
}
