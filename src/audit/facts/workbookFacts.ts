/** The facts of all sheets of a workbook. */
import type { WorkbookGrid } from "../workbookGrid.ts";
import { ShapeBook } from "./shapeBook.ts";
import { SheetFacts } from "./sheetFacts.ts";

export class WorkbookFacts {
  readonly grid: WorkbookGrid;
  readonly shapes = new ShapeBook();
  readonly sheets: readonly SheetFacts[];

  constructor(grid: WorkbookGrid) {
    this.grid = grid;
    this.sheets = grid.sheets.map((sheet) => new SheetFacts(sheet, this.shapes));
  }
}
