/** A formula unlike its neighbours, which share another one. */
import type { GridCell } from "../workbookGrid.ts";
import type { Rival } from "./formulaRuns.ts";
import type { FormulaShape } from "./formulaShape.ts";
import type { SheetFacts } from "./sheetFacts.ts";

export interface OddFormula {
  readonly sheet: SheetFacts;
  readonly place: number;
  readonly cell: GridCell;
  readonly shape: FormulaShape;
  /** What the neighbours hold. */
  readonly usual: FormulaShape;
  readonly rival: Rival;
  /** The neighbours, nearest first. */
  readonly peers: readonly GridCell[];
}
