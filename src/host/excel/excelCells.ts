/** Single cells and the selection, through Office.js. */
import { parseAddress } from "./parseAddress.ts";
import { runInExcel } from "./runInExcel.ts";
import type { CellAddress, CellContent, CellValue, CellWrite, Selection } from "../workbook.ts";

const only = (grid: readonly unknown[][]) => grid[0]?.[0];

const cellAt = (context: Excel.RequestContext, { sheet, cell }: CellAddress) =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

export const readSelection = (): Promise<Selection> =>
  runInExcel(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    const { address } = active;
    return { ...parseAddress(selected.address), activeCell: parseAddress(address).block };
  });

export const readCell = (at: CellAddress): Promise<CellContent> =>
  runInExcel(async (context) => {
    const cell = cellAt(context, at);
    cell.load(["formulas", "values", "text", "numberFormat"]);
    await context.sync();
    return {
      formula: only(cell.formulas) as CellValue,
      value: only(cell.values) as CellValue,
      text: String(only(cell.text)),
      numberFormat: String(only(cell.numberFormat)),
    };
  });

export const writeCell = ({ at, formula, numberFormat }: CellWrite): Promise<void> =>
  runInExcel(async (context) => {
    const cell = cellAt(context, at);
    cell.formulas = [[formula]];
    // After the formula: Excel gives a General cell a format of its own as a formula goes in.
    if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
    await context.sync();
  });

export const goTo = (at: CellAddress): Promise<void> =>
  runInExcel(async (context) => {
    cellAt(context, at).select();
    await context.sync();
  });
