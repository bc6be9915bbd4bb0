/** Types a made workbook into the open Excel, through Office.js. */
import { type MadeBook, type WholeSheet, wholeSheet } from "./madeBooks.ts";

export const typeBook = ({ sheets, names = {} }: MadeBook): Promise<void> =>
  Excel.run(async (context) => {
    const { worksheets, names: everywhere } = context.workbook;
    const made = Object.entries(sheets).map(
      ([name, sheet]) => [worksheets.add(name), wholeSheet(sheet)] as const,
    );
    worksheets.getItem("Sheet1").delete();
    await context.sync();
    for (const [name, formula] of Object.entries(names)) everywhere.add(name, formula);
    for (const [there, sheet] of made) typeSheet(there, sheet);
    await context.sync();
    // What is protected can be changed no more, and a sheet can be hidden only while another is in view.
    for (const [there, { isProtected, visibility }] of made) {
      if (isProtected) there.protection.protect();
      if (visibility) there.visibility = visibility;
    }
    await context.sync();
  });

function typeSheet(sheet: Excel.Worksheet, { cells, names, ...made }: WholeSheet): void {
  for (const [name, formula] of Object.entries(names)) sheet.names.add(name, formula);
  const width = cells[0]?.length;
  if (width) sheet.getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) => [...row]);
  for (const [place, format] of Object.entries(made.formats)) {
    // One format for all of the cells, which Excel's types do not say.
    sheet.getRange(place).numberFormat = format as never;
  }
  for (const [name, place] of Object.entries(made.tables)) sheet.tables.add(place, true).name = name;
  dressSheet(sheet, made);
}

function dressSheet(sheet: Excel.Worksheet, made: Omit<WholeSheet, "cells" | "names">): void {
  for (const place of made.bold) sheet.getRange(place).format.font.bold = true;
  for (const place of made.filled) sheet.getRange(place).format.fill.color = "#FFFF00";
  for (const place of made.ruledOff)
    sheet.getRange(place).format.borders.getItem("EdgeTop").style = "Continuous";
  for (const place of made.merged) sheet.getRange(place).merge();
  for (const row of made.hiddenRows) sheet.getRange(`${row}:${row}`).rowHidden = true;
  for (const column of made.hiddenColumns) sheet.getRange(`${column}:${column}`).columnHidden = true;
  for (const place of made.open) sheet.getRange(place).format.protection.locked = false;
}
