/** Whatever is done to the look of cells in the batch that writes their formulas, the formulas stay. */
import { beforeAll, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
});

test.each<[string, (range: Excel.Range) => unknown]>([
  ["bold", ({ format }) => (format.font.bold = true)],
  ["a fill", ({ format }) => (format.fill.color = "#DDEBF7")],
  ["no fill", ({ format }) => format.fill.clear()],
  ["a border", ({ format }) => (format.borders.getItem("EdgeTop").style = "Continuous")],
  ["a number format", (range) => (range.numberFormat = [["£#,##0"]])],
  ["the general number format", (range) => (range.numberFormat = [["General"]])],
  [
    "a number format and the general one again",
    (range) => {
      range.numberFormat = [["£#,##0"]];
      range.numberFormat = [["General"]];
    },
  ],
  ["a column width", ({ format }) => (format.columnWidth = 90)],
  ["cleared formats", (range) => range.clear("Formats")],
])("%s", async (_what, dress) => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange("A1:A2");
    range.formulas = [["=1+1"], ["=A1*2"]];
    dress(range);
    range.load("formulas,values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([
      [["=1+1"], ["=A1*2"]],
      [[2], [4]],
    ]);
    dress(range);
    range.load("formulas,values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([
      [["=1+1"], ["=A1*2"]],
      [[2], [4]],
    ]);
  });
});
