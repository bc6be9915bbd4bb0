/** A workbook whose formulas show what IronCalc makes of them. */
import { Model } from "@ironcalc/wasm";
import type { GridCell, WorkbookGrid } from "../../../src/audit/workbookGrid.ts";
import { everyDigit, readCell } from "../../catalogue/ironCalc.ts";

/** What the engine cannot work out, such as tables, shows this. */
const instead = 417.25;

export function calculated(grid: WorkbookGrid): WorkbookGrid {
  const model = new Model("made", "en", "UTC", "en");
  model.pauseEvaluation();
  grid.sheets.forEach(({ name, cells }, at) => {
    if (at > 0) model.newSheet();
    model.renameSheet(at, name);
    for (const { row, column, value } of cells) model.setUserInput(at, row, column, inputOf(value));
  });
  for (const { name, formula } of grid.names) model.newDefinedName(name, null, formula.slice(1));
  grid.sheets.forEach(({ cells }, at) => {
    for (const { row, column, formula } of cells) {
      if (formula !== undefined) model.setUserInput(at, row, column, formula);
    }
  });
  model.resumeEvaluation();
  model.evaluate();
  const sheets = grid.sheets.map((sheet, at) => {
    model.updateRangeStyle({ sheet: at, row: 1, column: 1, width: 40, height: 40 }, "num_fmt", everyDigit);
    return { ...sheet, cells: sheet.cells.map((cell) => shown(cell, model, at)) };
  });
  model.free();
  return { ...grid, sheets };
}

function shown(cell: GridCell, model: Model, sheet: number): GridCell {
  if (cell.formula === undefined) return cell;
  const value = readCell(model, cell.row, cell.column, sheet);
  return { ...cell, value: typeof value === "string" && value.startsWith("#") ? instead : value };
}

const inputOf = (value: GridCell["value"]): string =>
  typeof value === "string" ? `="${value}"` : String(value ?? "");
