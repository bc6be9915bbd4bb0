/** Cells: what may be written, what reads back, and the ranges reached from a range. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.Excel.run((context) => {
    context.workbook.worksheets.add("Plan");
    context.workbook.worksheets.add("Team plan");
    return context.sync();
  });
});

type Kind = "Formulas" | "Constants" | "Blanks";
type Values = "Numbers";

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Plan");

describe("what may be written to a block", () => {
  const shape = "InvalidArgument, Range.values";
  test.each<[string, string, unknown, string, unknown]>([
    [
      "a scalar fills it",
      "A1:B2",
      7,
      "accepted",
      [
        [7, 7],
        [7, 7],
      ],
    ],
    [
      "a 1×1 array fills it",
      "A1:B2",
      [["x"]],
      "accepted",
      [
        ["x", "x"],
        ["x", "x"],
      ],
    ],
    [
      "an array of its shape",
      "A1:B2",
      [
        [1, 2],
        [3, 4],
      ],
      "accepted",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      "null leaves a cell as it is",
      "A1:B2",
      [
        [null, 20],
        [30, null],
      ],
      "accepted",
      [
        [1, 20],
        [30, 4],
      ],
    ],
    ["an empty text empties a cell", "A1:B1", [["", 5]], "accepted", [["", 5]]],
    [
      "too many columns",
      "A1:B2",
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      shape,
      null,
    ],
    ["too few rows", "A1:B2", [[1, 2]], shape, null],
    ["a ragged array", "A1:B2", [[1, 2], [3]], shape, null],
    ["a flat array", "A1:B2", [1, 2], shape, null],
    ["an object in a cell", "A1", [[{ pounds: 5 }]], shape, null],
    ["a whole column", "C:C", 1, shape, null],
    ["a formula with an open bracket", "A1", "=SUM(B1", shape, null],
    ["a formula with an open text", "A1", '="Total', shape, null],
  ])("%s", async (_what, address, value, outcome, result) => {
    const write = (context: Excel.RequestContext) => {
      plan(context).getRange(address).values = value as unknown[][];
      return Promise.resolve();
    };
    expect(await excel.refusal(write)).toBe(outcome);
    if (result === null) return;
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange(address).load("values");
      await context.sync();
      expect(range.values).toEqual(result);
    });
  });

  test("what a failing request did before its failure stays", async () => {
    const half = (context: Excel.RequestContext) => {
      plan(context).getRange("F1").values = [["kept"]];
      plan(context).getRange("F2").values = [["bad", "shape"]];
      plan(context).getRange("F3").values = [["never"]];
      return Promise.resolve();
    };
    expect(await excel.refusal(half)).toBe(shape);
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange("F1:F3").load("values");
      await context.sync();
      expect(range.values).toEqual([["kept"], [""], [""]]);
    });
  });
});

describe("what reads back", () => {
  beforeAll(() =>
    excel.Excel.run((context) => {
      const sheet = context.workbook.worksheets.getItem("Team plan");
      sheet.getRange("A1:C4").formulas = [
        ["Year", "Budget", "Growth"],
        ["2026/27", 1_200_000, 0.03],
        ["2027/28", "=B2*(1+C2)", "=1/0"],
        ["Total", "=SUM(B2:B3)", true],
      ];
      sheet.getRange("B2:B4").numberFormat = [["£#,##0"]];
      return context.sync();
    }),
  );

  test.each<[string, keyof Excel.Interfaces.RangeLoadOptions & keyof Excel.Range, string, unknown]>([
    [
      "values",
      "values",
      "A3:C4",
      [
        ["2027/28", 1_236_000, "#DIV/0!"],
        ["Total", 2_436_000, true],
      ],
    ],
    [
      "formulas",
      "formulas",
      "A3:B4",
      [
        ["2027/28", "=B2*(1+C2)"],
        ["Total", "=SUM(B2:B3)"],
      ],
    ],
    [
      "formulas in R1C1",
      "formulasR1C1",
      "A3:B4",
      [
        ["2027/28", "=R[-1]C*(1+R[-1]C[1])"],
        ["Total", "=SUM(R[-2]C:R[-1]C)"],
      ],
    ],
    ["text as shown", "text", "B2:B4", [["£1,200,000"], ["£1,236,000"], ["£2,436,000"]]],
    ["number formats", "numberFormat", "B2:C2", [["£#,##0", "General"]]],
    [
      "types",
      "valueTypes",
      "A3:D4",
      [
        ["String", "Double", "Error", "Empty"],
        ["String", "Double", "Boolean", "Empty"],
      ],
    ],
    ["the address, sheet quoted", "address", "A3:C4", "'Team plan'!A3:C4"],
    ["the address of whole columns", "address", "B:C", "'Team plan'!B:C"],
    ["the address of whole rows", "address", "2:3", "'Team plan'!2:3"],
    ["nothing for a whole column's values", "values", "B:B", null],
    ["how many cells a column has", "cellCount", "B:B", 1_048_576],
    ["minus one for more cells than a number holds", "cellCount", "A:XFD", -1],
    ["that a column is entire", "isEntireColumn", "B:B", true],
  ])("%s", async (_what, property, address, expected) => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Team plan").getRange(address).load(property);
      await context.sync();
      expect(range[property]).toEqual(expected);
    });
  });

  test("one R1C1 formula fills a block", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = plan(context);
      sheet.getRange("A20:C20").values = [[1, 2, 3]];
      const block = sheet.getRange("A21:C22");
      block.formulasR1C1 = "=R[-1]C*2" as unknown as string[][];
      block.load("formulas,values");
      await context.sync();
      expect(block.formulas).toEqual([
        ["=A20*2", "=B20*2", "=C20*2"],
        ["=A21*2", "=B21*2", "=C21*2"],
      ]);
      expect(block.values).toEqual([
        [2, 4, 6],
        [4, 8, 12],
      ]);
    });
  });

  test("copyFrom fills a block from its first row, formulas moving along", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = plan(context);
      sheet.getRange("H1:I1").formulas = [[100, "=H1*1.03"]];
      sheet.getRange("H2:I4").copyFrom("H1:I1");
      const block = sheet.getRange("I2:I4").load("formulas");
      await context.sync();
      expect(block.formulas).toEqual([["=H2*1.03"], ["=H3*1.03"], ["=H4*1.03"]]);
    });
  });

  test("copyFrom fills each of several blocks from one", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = plan(context);
      sheet.getRange("H1:I1").formulas = [[100, "=H1*1.03"]];
      sheet.getRanges("H3:I4,K6:L6").copyFrom("H1:I1", "Formulas");
      const [two, one] = [sheet.getRange("H3:I4"), sheet.getRange("K6:L6")];
      for (const block of [two, one]) block.load("formulas");
      await context.sync();
      expect([...two.formulas, ...one.formulas]).toEqual([
        [100, "=H3*1.03"],
        [100, "=H4*1.03"],
        [100, "=K6*1.03"],
      ]);
    });
  });

  test("null leaves a formula as it is", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = plan(context);
      sheet.getRange("H1:I1").formulas = [[100, "=H1*2"]];
      sheet.getRange("H1:I1").values = [[50, null]];
      const block = sheet.getRange("H1:I1").load("formulas,values");
      await context.sync();
      expect([block.formulas, block.values]).toEqual([[[50, "=H1*2"]], [[50, 100]]]);
    });
  });

  test("hidden rows and columns read back, as null where they differ", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = plan(context);
      sheet.getRange("K:K").columnHidden = true;
      const [hidden, mixed] = [sheet.getRange("K5"), sheet.getRange("K5:L5")];
      hidden.load("columnHidden,hidden");
      mixed.load("columnHidden");
      await context.sync();
      expect([hidden.columnHidden, hidden.hidden, mixed.columnHidden]).toEqual([true, true, null]);
    });
  });
});

describe("ranges reached from C3:D4", () => {
  const from = (context: Excel.RequestContext) => plan(context).getRange("C3:D4");
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["a cell", (range) => range.getCell(1, 1), "D4"],
    ["a cell outside", (range) => range.getCell(5, 0), "C8"],
    ["a row", (range) => range.getRow(1), "C4:D4"],
    ["a column", (range) => range.getColumn(0), "C3:C4"],
    ["the last cell", (range) => range.getLastCell(), "D4"],
    ["the entire row", (range) => range.getEntireRow(), "3:4"],
    ["the entire column", (range) => range.getEntireColumn(), "C:D"],
    ["moved", (range) => range.getOffsetRange(-2, 1), "D1:E2"],
    ["resized by a difference", (range) => range.getResizedRange(1, -1), "C3:C5"],
    ["resized to a size", (range) => range.getAbsoluteResizedRange(1, 3), "C3:E3"],
    ["rows above", (range) => range.getRowsAbove(2), "C1:D2"],
    ["columns after", (range) => range.getColumnsAfter(1), "E3:E4"],
    ["the bounding block", (range) => range.getBoundingRect("F1"), "C1:F4"],
    ["an intersection", (range) => range.getIntersection("D4:F9"), "D4"],
  ])("%s", async (_what, step, address) => {
    await excel.Excel.run(async (context) => {
      const reached = step(from(context)).load("address");
      await context.sync();
      expect(reached.address).toBe(`Plan!${address}`);
    });
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["off the sheet", (range) => range.getOffsetRange(-3, 0), "InvalidArgument, Range.getOffsetRange"],
    ["no intersection", (range) => range.getIntersection("A1"), "ItemNotFound, Range.getIntersection"],
    [
      "no size",
      (range) => range.getAbsoluteResizedRange(0, 1),
      "InvalidArgument, Range.getAbsoluteResizedRange",
    ],
  ])("%s is refused", async (_what, step, outcome) => {
    expect(await excel.refusal((context) => Promise.resolve(step(from(context))))).toBe(outcome);
  });

  test.each(["Nonsense", "A1:", "Nowhere!A1"])("%j is no address", async (address) => {
    const find = (context: Excel.RequestContext) => Promise.resolve(plan(context).getRange(address));
    expect(await excel.refusal(find)).toBe("InvalidArgument, Worksheet.getRange");
  });
});

describe("finding cells", () => {
  beforeAll(() =>
    excel.Excel.run((context) => {
      const sheet = context.workbook.worksheets.add("Found");
      sheet.getRange("A1:C3").formulas = [
        ["Team", "FTE", ""],
        ["North", 10, "=B2*2"],
        ["South", 12, "=B3*Plan!A20"],
      ];
      return context.sync();
    }),
  );
  const found = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Found");

  test.each<[string, Kind, Values | undefined, string]>([
    ["formulas", "Formulas", undefined, "Found!C2:C3"],
    ["constants", "Constants", undefined, "Found!A1:B3"],
    ["numbers", "Constants", "Numbers", "Found!B2:B3"],
    ["blanks", "Blanks", undefined, "Found!C1"],
  ])("special cells: %s", async (_what, kind, values, address) => {
    await excel.Excel.run(async (context) => {
      const areas = found(context).getRange("A1:C3").getSpecialCells(kind, values).load("address");
      await context.sync();
      expect(areas.address).toBe(address);
    });
  });

  test("special cells of a whole sheet are those of its used part; none are a null object", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = found(context);
      const formulas = sheet.getRange().getSpecialCellsOrNullObject("Formulas").load("address");
      const none = sheet.getRange("A1:B3").getSpecialCellsOrNullObject("Formulas");
      await context.sync();
      expect([formulas.address, none.isNullObject]).toEqual(["Found!C2:C3", true]);
    });
  });

  test("the cells a formula reads, also on other sheets", async () => {
    await excel.Excel.run(async (context) => {
      const precedents = found(context).getRange("C3").getDirectPrecedents().load("addresses");
      await context.sync();
      expect(precedents.addresses).toEqual(["Found!B3", "Plan!A20"]);
    });
  });

  test("a cell that reads none has no precedents to give", async () => {
    const find = (context: Excel.RequestContext) =>
      Promise.resolve(found(context).getRange("A1").getDirectPrecedents());
    expect(await excel.refusal(find)).toBe("ItemNotFound, Range.getDirectPrecedents");
  });

  test("the used part of a sheet and of a column", async () => {
    await excel.Excel.run(async (context) => {
      const [all, column] = [
        found(context).getUsedRange(),
        found(context).getRange("B:B").getUsedRangeOrNullObject(),
      ];
      all.load("address");
      column.load("address");
      await context.sync();
      expect([all.address, column.address]).toEqual(["Found!A1:C3", "Found!B1:B3"]);
    });
  });

  test("inserted rows push cells down and formulas follow", async () => {
    await excel.Excel.run(async (context) => {
      found(context).getRange("2:2").insert("Down");
      const range = found(context).getRange("A1:C4").load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([
        ["Team", "FTE", ""],
        ["", "", ""],
        ["North", 10, "=B3*2"],
        ["South", 12, "=B4*Plan!A20"],
      ]);
      found(context).getRange("2:2").delete("Up");
      await context.sync();
    });
  });
});

describe("looks read back as written", () => {
  test.each<[string, (range: Excel.Range) => unknown, string, (range: Excel.Range) => unknown, unknown]>([
    [
      "bold",
      ({ format }) => (format.font.bold = true),
      "format/font/bold",
      ({ format }) => format.font.bold,
      true,
    ],
    [
      "a named colour",
      ({ format }) => (format.font.color = "red"),
      "format/font/color",
      ({ format }) => format.font.color,
      "#FF0000",
    ],
    [
      "fill",
      ({ format }) => (format.fill.color = "#DDEBF7"),
      "format/fill/color",
      ({ format }) => format.fill.color,
      "#DDEBF7",
    ],
    [
      "no fill",
      ({ format }) => format.fill.clear(),
      "format/fill/color",
      ({ format }) => format.fill.color,
      "#FFFFFF",
    ],
    [
      "wrapping",
      ({ format }) => (format.wrapText = true),
      "format/wrapText",
      ({ format }) => format.wrapText,
      true,
    ],
    [
      "centring",
      ({ format }) => (format.horizontalAlignment = "Center"),
      "format/horizontalAlignment",
      ({ format }) => format.horizontalAlignment,
      "Center",
    ],
    [
      "an alignment that is not drawn",
      ({ format }) => (format.horizontalAlignment = "CenterAcrossSelection"),
      "format/horizontalAlignment",
      ({ format }) => format.horizontalAlignment,
      "CenterAcrossSelection",
    ],
    [
      "indent",
      ({ format }) => (format.indentLevel = 2),
      "format/indentLevel",
      ({ format }) => format.indentLevel,
      2,
    ],
    [
      "unlocked",
      ({ format }) => (format.protection.locked = false),
      "format/protection/locked",
      ({ format }) => format.protection.locked,
      false,
    ],
    [
      "column width",
      ({ format }) => (format.columnWidth = 90),
      "format/columnWidth",
      ({ format }) => Math.round(format.columnWidth),
      90,
    ],
  ])("%s", async (_what, write, path, read, expected) => {
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange("N1:O2");
      write(range);
      range.load(path);
      await context.sync();
      expect(read(range)).toEqual(expected);
    });
  });

  test("borders by edge", async () => {
    await excel.Excel.run(async (context) => {
      const border = plan(context).getRange("N5:O6").format.borders.getItem("EdgeBottom");
      border.style = "Double";
      border.color = "#1F4E79";
      border.load("style,color,sideIndex");
      await context.sync();
      expect([border.style, border.color, border.sideIndex]).toEqual(["Double", "#1F4E79", "EdgeBottom"]);
    });
  });

  test("several properties at once, by set", async () => {
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange("N9");
      range.set({ values: [["FTE"]], format: { font: { italic: true }, fill: { color: "#FFFF00" } } });
      range.load("values,format/font/italic,format/fill/color");
      await context.sync();
      expect([range.values, range.format.font.italic, range.format.fill.color]).toEqual([
        [["FTE"]],
        true,
        "#FFFF00",
      ]);
    });
  });

  test("data validation by block; where it differs it is inconsistent", async () => {
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange("P1:P5");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      range.dataValidation.errorAlert = {
        message: "Yes or No",
        showAlert: true,
        style: "Stop",
        title: "Agency?",
      };
      const mixed = plan(context).getRange("P5:P6");
      range.load("dataValidation/rule,dataValidation/type");
      mixed.load("dataValidation/type");
      await context.sync();
      expect(range.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "Yes,No" } });
      expect([range.dataValidation.type, mixed.dataValidation.type]).toEqual(["List", "Inconsistent"]);
    });
  });

  test("conditional formats, the newest first", async () => {
    await excel.Excel.run(async (context) => {
      const range = plan(context).getRange("Q1:Q5");
      const below = range.conditionalFormats.add("CellValue");
      below.cellValue.rule = { operator: "LessThan", formula1: "=0" };
      below.cellValue.format.font.color = "#C00000";
      const custom = range.conditionalFormats.add("Custom");
      custom.custom.rule.formula = "=$Q1=MAX($Q:$Q)";
      custom.custom.format.fill.color = "#FFFF00";
      const all = range.conditionalFormats.load("items/type,items/priority");
      custom.load("custom/rule/formula,custom/format/fill/color");
      await context.sync();
      expect(all.items.map(({ type, priority }) => [type, priority])).toEqual([
        ["Custom", 0],
        ["CellValue", 1],
      ]);
      expect([custom.custom.rule.formula, custom.custom.format.fill.color]).toEqual([
        "=$Q1=MAX($Q:$Q)",
        "#FFFF00",
      ]);
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});
