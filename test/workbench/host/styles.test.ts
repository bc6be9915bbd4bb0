/** Named cell styles: made once, worn by many blocks at a time. */
import { beforeEach, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.Excel.run((context) => {
    const { styles } = context.workbook;
    styles.add("Plan input");
    const style = styles.getItem("Plan input");
    style.set({ includeNumber: false, locked: false, horizontalAlignment: "Right" });
    style.font.set({ bold: true, color: "#1F4E9E", name: "Arial", size: 10 });
    style.fill.color = "#FFF9E5";
    style.borders.getItem("EdgeTop").set({ style: "Continuous", color: "#B8C4C6" });
    return context.sync();
  });
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");

test("several blocks take a style at once and keep their number formats", async () => {
  await excel.Excel.run(async (context) => {
    sheet(context).getRange("A1:B2").numberFormat = [["0.0%"]];
    sheet(context).getRanges("A1:B2,D4").style = "plan input";
    const ranges = ["A1:B2", "D4", "C1"].map((address) => {
      const range = sheet(context).getRange(address);
      range.load("style,format/font/bold,format/fill/color,format/protection/locked");
      return range;
    });
    const format = sheet(context).getRange("B2").load("numberFormat");
    const inside = sheet(context).getRange("B2").format.borders.getItem("EdgeTop").load("color");
    await context.sync();
    const seen = ranges.map(({ style, format: look }) => [
      style,
      look.font.bold,
      look.fill.color,
      look.protection.locked,
    ]);
    expect(seen).toEqual([
      ["Plan input", true, "#FFF9E5", false],
      ["Plan input", true, "#FFF9E5", false],
      ["Normal", false, "#FFFFFF", true],
    ]);
    expect(format.numberFormat).toEqual([["0.0%"]]);
    expect(inside.color).toBe("#B8C4C6");
  });
});

test.each<[string, (context: Excel.RequestContext) => void, string]>([
  [
    "a second style of the name",
    ({ workbook }) => workbook.styles.add("PLAN INPUT"),
    "ItemAlreadyExists, StyleCollection.add",
  ],
  [
    "a style that is not there",
    (context) => (sheet(context).getRange("A1").style = "Good"),
    "InvalidArgument, Range.style",
  ],
  [
    "a style once it is deleted",
    (context) => {
      context.workbook.styles.getItem("Plan input").delete();
      sheet(context).getRange("A1").style = "Plan input";
    },
    "InvalidArgument, Range.style",
  ],
])("%s is refused", async (_what, use, refusal) => {
  const attempt = (context: Excel.RequestContext) => {
    use(context);
    return Promise.resolve();
  };
  expect(await excel.refusal(attempt)).toBe(refusal);
});

test("a link into the workbook reads as it was set, and is cleared with the cell", async () => {
  await excel.Excel.run(async (context) => {
    const range = sheet(context).getRange("A1");
    range.hyperlink = { documentReference: "Sheet1!B2", screenTip: "Go" };
    range.load("hyperlink");
    await context.sync();
    expect(range.hyperlink).toEqual({ documentReference: "Sheet1!B2", screenTip: "Go" });
    range.clear();
    range.load("hyperlink");
    await context.sync();
    expect(range.hyperlink).toBeNull();
  });
});
