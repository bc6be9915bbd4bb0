/** What a spec says, a file holds: read back by another library. */
import { Buffer } from "node:buffer";
import type ExcelJS from "exceljs";
import { expect, test, vi } from "vitest";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";
import type { MoneyUnit, SheetSpec } from "../../src/sheet/workbookSpec.ts";
import { unzippedText } from "./unzippedText.ts";
import { formulas, readBack, readSheet, sheetWith, values, workbookOf } from "./workbookSpecs.ts";

test.each<[string, string | number | boolean]>([
  ["a number", 32_000.55],
  ["nil", 0],
  ["a truth value", true],
  ["a label", "Social workers"],
  ["a label that looks like a formula", "=1+1"],
  ["a label that starts with a sign", "-5% vacancy"],
  ["a label with marks of XML", '<Pay & "prices">'],
  ["a label that looks escaped", "_x0041_"],
  ["two lines", "Pay\nand prices"],
  ["spaces at both ends", "  Pay  "],
  ["pounds and a dash", "£m – net"],
])("%s stays as it is", async (_, value) => {
  const sheet = await readSheet({ cells: [values(3, 2, [[value]])] });
  expect(sheet.getCell("B3").value).toBe(value);
});

test("null leaves a cell empty", async () => {
  const sheet = await readSheet({ cells: [values(1, 1, [["a", null, "c"]])] });
  expect(sheet.getCell("B1").value).toBeNull();
});

test.each<[string, string, number | string | boolean, ExcelJS.CellValue]>([
  ["the row above", "=R[-1]C*2", 5, { formula: "J8*2", result: 5 }],
  ["the year before", "=RC[-1]+R[-1]C", 5, { formula: "I9+J8", result: 5 }],
  ["a constant's column", "=R[-1]C6", 5, { formula: "$F8", result: 5 }],
  ["another sheet", "='Invest to save'!R[2]C", 5, { formula: "'Invest to save'!J11", result: 5 }],
  [
    "marked rows",
    "=SUMIF(R[-3]C1:R[-1]C1,RC1,R[-3]C:R[-1]C)",
    5,
    { formula: "SUMIF($A6:$A8,$A9,J6:J8)", result: 5 },
  ],
  ["a text", '=IF(R[-1]C=0,"met","R1C1")', "met", { formula: 'IF(J8=0,"met","R1C1")', result: "met" }],
  ["an error", "=R[-1]C/0", "#DIV/0!", { formula: "J8/0", result: { error: "#DIV/0!" } as never }],
])("a formula that reads %s keeps its result", async (_, r1c1, result, expected) => {
  const sheet = await readSheet({ cells: [formulas(9, 10, r1c1, [[result]])] });
  expect(sheet.getCell("J9").value).toEqual(expected);
});

test("one formula lies over every cell of its block", async () => {
  const sheet = await readSheet({
    cells: [
      formulas(2, 3, "=R[-1]C+RC[-1]", [
        [1, 2],
        [3, 4],
      ]),
    ],
  });
  const cells = ["C2", "D2", "C3", "D3"].map((at) => sheet.getCell(at).value);
  expect(cells).toEqual([
    { formula: "C1+B2", result: 1 },
    { formula: "D1+C2", result: 2 },
    { formula: "C2+B3", result: 3 },
    { formula: "D2+C3", result: 4 },
  ]);
});

test("a custom function has the name under which Excel saves it, in a cell that may give several", async () => {
  const r1c1 = '=MTFP.CASELOAD_RATIO(RC[-1],R[1]C)&"MTFP.X("';
  const sheet = await readSheet({ cells: [formulas(2, 3, r1c1, [[15]])] });
  expect(sheet.getCell("C2").value).toEqual({
    formula: '_xldudf_MTFP_CASELOAD_RATIO(B2,C3)&"MTFP.X("',
    result: 15,
    shareType: "array",
    ref: "C2",
  });
});

test.each<[MoneyUnit, string]>([
  ["£", "#,##0"],
  ["£000", "#,##0,"],
  ["£m", "#,##0.00,,"],
])("money in %s has a format of its own", async (unit, digits) => {
  const sheet = sheetWith({
    styles: [{ row: 1, column: 1, height: 1, width: 1, style: "total", format: "money" }],
  });
  const book = await readBack(workbookOf([sheet], { unit }));
  expect(book.getWorksheet("Pay")?.getCell("A1").numFmt).toContain(digits);
});

test("a style gives font, fill, border, alignment and lock", async () => {
  const { style } = (
    await readSheet({
      styles: [{ row: 1, column: 1, height: 2, width: 2, style: "input", format: "percent" }],
    })
  ).getCell("B2");
  expect(style).toMatchObject({
    numFmt: "0.0%",
    font: { name: "Arial", size: 10, color: { argb: "FF1F4E9E" } },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF9E5" } },
    border: { left: { style: "thin", color: { argb: "FFB8C4C6" } } },
    alignment: { horizontal: "right" },
    protection: { locked: false },
  });
});

const rules: readonly [SheetSpec["validations"][number]["rule"], Partial<ExcelJS.DataValidation>][] = [
  [
    { kind: "decimal", least: 0, most: 1 },
    { type: "decimal", operator: "between", formulae: [0, 1] },
  ],
  [
    { kind: "whole", least: 1, most: 12 },
    { type: "whole", operator: "between", formulae: [1, 12] },
  ],
  [
    { kind: "list", choices: ["recurring", "one-off"] },
    { type: "list", formulae: ['"recurring,one-off"'] },
  ],
];
test.each(rules)("input cells say what may be typed: %j", async (rule, expected) => {
  const words = { promptTitle: "Pay award", prompt: "A share: 0.03 for 3 %.", error: "Type a number." };
  const sheet = await readSheet({
    validations: [{ row: 2, column: 3, height: 2, width: 1, rule, ...words }],
  });
  for (const at of ["C2", "C3"]) {
    expect(sheet.getCell(at).dataValidation).toMatchObject({
      ...expected,
      promptTitle: "Pay award",
      prompt: "A share: 0.03 for 3 %.",
      error: "Type a number.",
      showInputMessage: true,
      showErrorMessage: true,
    });
  }
});

test("a list that Excel would refuse is not written", async () => {
  const rule = { kind: "list" as const, choices: Array.from({ length: 60 }, (_, at) => `choice ${at}`) };
  const words = { promptTitle: "", prompt: "", error: "" };
  const spec = workbookOf([
    sheetWith({ validations: [{ row: 1, column: 1, height: 1, width: 1, rule, ...words }] }),
  ]);
  await expect(writeXlsx(spec)).rejects.toThrow("255 characters");
});

test("a look depends on a formula", async () => {
  const sheet = await readSheet({
    conditionalFormats: [{ row: 2, column: 1, height: 3, width: 2, formula: "=A2>1", style: "error" }],
  });
  const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: unknown };
  expect(conditionalFormattings).toMatchObject([
    {
      ref: "A2:B4",
      rules: [
        {
          type: "expression",
          formulae: ["A2>1"],
          style: {
            font: { bold: true, color: { argb: "FF9C0006" } },
            fill: { bgColor: { argb: "FFFFD9D6" } },
          },
        },
      ],
    },
  ]);
});

test("a table lies over cells with their values and styles", async () => {
  const sheet = await readSheet({
    cells: [
      values(4, 1, [
        ["ref", "pay"],
        ["P01", 32_000],
      ]),
      formulas(6, 1, "=R[-1]C", [["P01", 32_000]]),
    ],
    styles: [{ row: 5, column: 2, height: 2, width: 1, style: "input", format: "pounds" }],
    tables: [{ row: 4, column: 1, height: 3, width: 2, name: "Posts" }],
  });
  const { table } = sheet.getTable("Posts") as unknown as { table: ExcelJS.TableProperties };
  expect(table).toMatchObject({ tableRef: "A4:B6", columns: [{ name: "ref" }, { name: "pay" }] });
  expect(sheet.getCell("B5")).toMatchObject({
    value: 32_000,
    style: { font: { color: { argb: "FF1F4E9E" } } },
  });
  expect(sheet.getCell("B6").value).toEqual({ formula: "B5", result: 32_000 });
});

test("names, widths, frozen panes, tab colour and print set-up", async () => {
  const sheet = sheetWith({
    tabColour: "#17555C",
    columnWidths: [8, 40.5],
    frozen: { rows: 5, columns: 2 },
    print: {
      landscape: true,
      fitToWidth: 1,
      repeatRows: { first: 4, last: 5 },
      footer: "&LPlan&RPage &P of &N",
    },
  });
  const book = await readBack(
    workbookOf([sheetWith({ name: "Cover" }), sheet], {
      names: [{ name: "net_over_three_years", sheet: "Pay", row: 7, column: 6 }],
      opensAt: "Pay",
      title: "Plan <2016-17>",
      author: "Finance & Co",
    }),
  );
  expect(book).toMatchObject({ title: "Plan <2016-17>", creator: "Finance & Co", views: [{ activeTab: 1 }] });
  expect(book.definedNames.model).toEqual([{ name: "net_over_three_years", ranges: ["Pay!$F$7"] }]);
  const pay = book.getWorksheet("Pay");
  expect(pay?.columns.map(({ width }) => width)).toEqual([8, 40.5]);
  expect(pay?.views).toMatchObject([{ state: "frozen", xSplit: 2, ySplit: 5, topLeftCell: "C6" }]);
  expect(pay?.properties.tabColor).toEqual({ argb: "FF17555C" });
  expect(pay?.headerFooter.oddFooter).toBe("&LPlan&RPage &P of &N");
  expect(pay?.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: "4:5",
  });
});

test("a sheet of two pages across: what prints, what repeats and where pages begin", async () => {
  const print = {
    ...{
      landscape: true,
      fitToWidth: 2,
      repeatRows: { first: 5, last: 5 },
      repeatColumns: 2,
      footer: "",
      header: "&L&A",
    },
    ...{ columns: 4, areas: [{ first: 6, last: 40 }], breaks: [12, 30] },
  };
  const file = await writeXlsx(workbookOf([sheetWith({ print })]));
  const pay = (await readBack(workbookOf([sheetWith({ print })]))).getWorksheet("Pay");
  expect(pay?.pageSetup).toMatchObject({
    fitToWidth: 2,
    pageOrder: "overThenDown",
    printArea: "A6:D40",
    printTitlesRow: "5:5",
    printTitlesColumn: "A:B",
  });
  expect(pay?.headerFooter.oddHeader).toBe("&L&A");
  // A file says below which row a page ends.
  expect(unzippedText(file)["xl/worksheets/sheet1.xml"]).toMatch(/<brk id="11".*<brk id="29"/);
});

test("areas of unlike width print one after the other", async () => {
  const areas = [
    { first: 1, last: 20 },
    { first: 24, last: 40, columns: 2 },
  ];
  const print = { ...{ landscape: true, fitToWidth: 1, footer: "" }, columns: 4, areas };
  const file = await writeXlsx(workbookOf([sheetWith({ print })]));
  expect(unzippedText(file)["xl/workbook.xml"]).toContain(
    "&apos;Pay&apos;!$A$1:$D$20,&apos;Pay&apos;!$A$24:$B$40<",
  );
});

const charted = workbookOf([
  sheetWith({
    name: "MTFP",
    cells: [
      values(1, 1, [
        ["2016-17", "2017-18"],
        [1, 2],
      ]),
    ],
  }),
  sheetWith({
    cells: [values(1, 1, [["To the gap"]])],
    links: [{ row: 1, column: 1, toSheet: "MTFP", to: { row: 2, column: 2 } }],
    charts: [
      {
        name: "Gap",
        title: "Gap in year",
        kind: "stackedColumn",
        unit: "£000",
        categories: { sheet: "MTFP", block: { row: 1, column: 1, height: 1, width: 2 } },
        series: [{ name: "Pay", sheet: "MTFP", block: { row: 2, column: 1, height: 1, width: 2 } }],
        from: { row: 3, column: 2 },
        to: { row: 20, column: 9 },
      },
    ],
  }),
]);

test("the library's own check of the format finds nothing that Excel would mend", async () => {
  const warned = vi.spyOn(console, "warn").mockReturnValue();
  const table = { row: 4, column: 1, height: 2, width: 2, name: "Posts" };
  const cells = [
    values(4, 1, [
      ["ref", "pay"],
      ["P01", 32_000],
    ]),
    formulas(8, 1, "=MTFP.CHECK(R[-3]C[1])", [[1]]),
  ];
  const sheet = sheetWith({ name: "Posts", cells, tables: [table] });
  const spec = workbookOf([...charted.sheets, sheet]);
  await writeXlsx(spec, { validate: true });
  expect(warned.mock.calls).toEqual([]);
});

test("a chart reads its cells and stands where it should", async () => {
  const parts = unzippedText(await writeXlsx(charted));
  const chart = parts["xl/charts/chart1.xml"];
  expect(chart).toContain('<c:grouping val="stacked"/>');
  expect(chart).toContain('<c:overlap val="100"/>');
  for (const text of ["MTFP!$A$1:$B$1", "MTFP!$A$2:$B$2", "Gap in year", "£000"])
    expect(chart).toContain(text);
  const corners = parts["xl/drawings/drawing1.xml"]?.matchAll(/<xdr:(col|row)>(\d+)</g) ?? [];
  expect([...corners].map(([, , at]) => Number(at))).toEqual([1, 2, 8, 19]);
});

test("a jump stays inside the workbook", async () => {
  const parts = unzippedText(await writeXlsx(charted));
  expect(parts["xl/worksheets/sheet2.xml"]).toMatch(/<hyperlink [^>]*location="MTFP!B2"/);
  expect(Object.values(parts).join("")).not.toContain('TargetMode="External"');
});

test("the same workbook gives the same bytes", async () => {
  const [first, second] = [await writeXlsx(charted), await writeXlsx(charted)];
  expect(Buffer.compare(first, second)).toBe(0);
});
