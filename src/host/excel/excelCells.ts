/** Single cells and the selection, through Office.js. */
import { parseAddress } from "./parseAddress.ts";
import { runInExcel } from "./runInExcel.ts";
import type { CellAddress, CellContent, CellValue, CellWrite, Selection } from "../workbook.ts";

const only = (grid: readonly unknown[][]) => grid[0]?.[0];

const cellAt = (context: Excel.RequestContext, { sheet, cell }: CellAddress) =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

export const readSelection = (): Promise<Selection> =>
  runInExcel(async (context) => {
    const { areas } = context.workbook.getSelectedRanges();
    const active = context.workbook.getActiveCell();
    areas.load("items/address");
    active.load("address");
    await context.sync();
    const { sheet, block: activeCell } = parseAddress(active.address);
    return { sheet, blocks: areas.items.map(({ address }) => parseAddress(address).block), activeCell };
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

/** What can be done about a sheet that nobody can go to; the same words for Excel's own strings. */
const hiddenWords: Readonly<Record<string, string>> = {
  Hidden: "Right-click any sheet's tab and choose Unhide, then go there again.",
  VeryHidden: "Excel's menus do not show it: whoever hid it can, with a macro or in the Visual Basic editor.",
};

export const goTo = (at: CellAddress): Promise<void> =>
  runInExcel(async (context) => {
    const cell = cellAt(context, at);
    cell.worksheet.load("visibility");
    await context.sync();
    const hidden = hiddenWords[cell.worksheet.visibility];
    if (hidden !== undefined) throw new Error(`The sheet "${at.sheet}" is hidden. ${hidden}`);
    cell.select();
    await context.sync();
  });
