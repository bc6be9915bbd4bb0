/** Sheets: their names, order, visibility and protection, as Excel has them. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
});

const sheets = (context: Excel.RequestContext) => context.workbook.worksheets;
const names = (visibleOnly = false) =>
  excel.Excel.run(async (context) => {
    const all = sheets(context).load("items/name,items/visibility");
    await context.sync();
    return all.items
      .filter(({ visibility }) => !visibleOnly || visibility === "Visible")
      .map(({ name }) => name);
  });

describe("names", () => {
  beforeAll(() => excel.refusal((context) => Promise.resolve(sheets(context).add("Plan"))));

  test.each([
    ["Plan", "ItemAlreadyExists, WorksheetCollection.add"],
    ["PLAN", "ItemAlreadyExists, WorksheetCollection.add"],
    ["", "InvalidArgument, WorksheetCollection.add"],
    ["a".repeat(32), "InvalidArgument, WorksheetCollection.add"],
    ["2026\\27", "InvalidArgument, WorksheetCollection.add"],
    ["2026/27", "InvalidArgument, WorksheetCollection.add"],
    ["2026?27", "InvalidArgument, WorksheetCollection.add"],
    ["2026*27", "InvalidArgument, WorksheetCollection.add"],
    ["2026[27", "InvalidArgument, WorksheetCollection.add"],
    ["2026]27", "InvalidArgument, WorksheetCollection.add"],
    ["2026:27", "InvalidArgument, WorksheetCollection.add"],
    ["'Plan", "InvalidArgument, WorksheetCollection.add"],
    ["History", "InvalidArgument, WorksheetCollection.add"],
    ["a".repeat(31), "accepted"],
    ["Children's plan 2026–27", "accepted"],
  ])("a sheet called %j: %s", async (name, outcome) => {
    expect(await excel.refusal((context) => Promise.resolve(sheets(context).add(name)))).toBe(outcome);
  });

  test("a sheet can be renamed, and found by its new name in any case", async () => {
    await excel.Excel.run(async (context) => {
      sheets(context).add("Old").name = "Renamed";
      const sheet = sheets(context).getItem("renamed").load("name");
      await context.sync();
      expect(sheet.name).toBe("Renamed");
    });
  });

  test("a sheet keeps its own name in another case", async () => {
    const rename = (context: Excel.RequestContext) => {
      sheets(context).getItem("Plan").name = "plan";
      sheets(context).getItem("plan").name = "Plan";
      return Promise.resolve();
    };
    expect(await excel.refusal(rename)).toBe("accepted");
  });

  test("a sheet without a name gets Excel's next one", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheets(context).add().load("name");
      await context.sync();
      expect(sheet.name).toMatch(/^Sheet\d+$/);
    });
  });

  test("a sheet that is not there is not found", async () => {
    expect(await excel.refusal((context) => Promise.resolve(sheets(context).getItem("Nowhere")))).toBe(
      "ItemNotFound, WorksheetCollection.getItem",
    );
  });
});

describe("order and visibility", () => {
  let book: OpenExcel;
  beforeAll(async () => {
    book = excel;
    excel = await openExcel();
    await excel.refusal((context) =>
      Promise.resolve(["A", "B", "C"].map((name) => sheets(context).add(name))),
    );
    return () => {
      excel = book;
    };
  });

  test("sheets are added at the end and moved by position", async () => {
    await excel.Excel.run((context) => {
      sheets(context).getItem("C").position = 0;
      return context.sync();
    });
    expect(await names()).toEqual(["C", "Sheet1", "A", "B"]);
  });

  test("a position beyond the sheets is refused", async () => {
    const move = (context: Excel.RequestContext) => {
      sheets(context).getItem("C").position = 4;
      return Promise.resolve();
    };
    expect(await excel.refusal(move)).toBe("InvalidArgument, Worksheet.position");
  });

  test("neighbours are found, also among the visible ones", async () => {
    await excel.Excel.run(async (context) => {
      sheets(context).getItem("A").visibility = "Hidden";
      const next = sheets(context).getItem("Sheet1").getNext(true).load("name");
      const last = sheets(context).getItem("B").getNextOrNullObject();
      await context.sync();
      expect([next.name, last.isNullObject]).toEqual(["B", true]);
    });
    expect(await names(true)).toEqual(["C", "Sheet1", "B"]);
  });

  test("very hidden is told from hidden", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheets(context).getItem("A");
      sheet.visibility = "VeryHidden";
      sheet.load("visibility");
      await context.sync();
      expect(sheet.visibility).toBe("VeryHidden");
    });
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    const hide = (context: Excel.RequestContext) => {
      for (const name of ["C", "Sheet1", "B"]) sheets(context).getItem(name).visibility = "Hidden";
      return Promise.resolve();
    };
    expect(await excel.refusal(hide)).toBe("InvalidOperation, Worksheet.visibility");
    expect(await names(true)).toEqual(["B"]);
    expect(
      await excel.refusal((context) => {
        sheets(context).getItem("B").delete();
        return Promise.resolve();
      }),
    ).toBe("InvalidOperation, Worksheet.delete");
  });

  test("a deleted sheet is gone with its names", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheets(context).getItem("C");
      sheet.names.add("LocalRate", sheet.getRange("A1"));
      sheet.delete();
      await context.sync();
    });
    expect(await names()).toEqual(["Sheet1", "A", "B"]);
  });
});

describe("looks", () => {
  test("tab colour, gridlines, frozen panes and page set-up read back as written", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = sheets(context).add("Looks");
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt("A1:B3");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.setPrintTitleRows("$1:$3");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      sheet.load(
        "tabColor,showGridlines,pageLayout/orientation,pageLayout/headersFooters/defaultForAllPages/centerFooter",
      );
      await context.sync();
      expect({
        tab: sheet.tabColor,
        gridlines: sheet.showGridlines,
        frozen: frozen.address,
        titles: titles.address,
        orientation: sheet.pageLayout.orientation,
        footer: sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter,
      }).toEqual({
        tab: "#C00000",
        gridlines: false,
        frozen: "Looks!A1:B3",
        titles: "Looks!1:3",
        orientation: "Landscape",
        footer: "&P of &N",
      });
    });
  });
});

describe("protection", () => {
  const protectedSheet = (context: Excel.RequestContext) => sheets(context).getItem("Guarded");
  beforeAll(() =>
    excel.Excel.run((context) => {
      sheets(context).add("Guarded").protection.protect({ allowFormatCells: true }, "secret");
      return context.sync();
    }),
  );

  test.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ["write values", (sheet) => (sheet.getRange("A1").values = [[1]]), "AccessDenied, Range.values"],
    ["write formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]]), "AccessDenied, Range.formulas"],
    ["clear", (sheet) => sheet.getRange("A1").clear(), "AccessDenied, Range.clear"],
    ["insert rows", (sheet) => sheet.getRange("1:1").insert("Down"), "AccessDenied, Range.insert"],
    ["add a table", (sheet) => sheet.tables.add("A1:B2", true), "AccessDenied, TableCollection.add"],
    [
      "widen a column",
      (sheet) => (sheet.getRange("A:A").format.columnWidth = 90),
      "AccessDenied, RangeFormat.columnWidth",
    ],
    [
      "colour a cell, which its options allow",
      (sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00"),
      "accepted",
    ],
    ["protect it again", (sheet) => sheet.protection.protect(), "AccessDenied, WorksheetProtection.protect"],
    [
      "unprotect with a wrong password",
      (sheet) => sheet.protection.unprotect("guess"),
      "AccessDenied, WorksheetProtection.unprotect",
    ],
    ["unprotect with the password", (sheet) => sheet.protection.unprotect("secret"), "accepted"],
    [
      "unprotect what is open",
      (sheet) => sheet.protection.unprotect(),
      "AccessDenied, WorksheetProtection.unprotect",
    ],
    ["write values again", (sheet) => (sheet.getRange("A1").values = [[1]]), "accepted"],
  ])("%s", async (_what, act, outcome) => {
    expect(await excel.refusal((context) => Promise.resolve(act(protectedSheet(context))))).toBe(outcome);
  });

  test("page breaks stand above their row, go down with it, and are gone once removed", async () => {
    await excel.Excel.run(async (context) => {
      const { horizontalPageBreaks } = sheets(context).add("Breaks");
      horizontalPageBreaks.add("A9");
      horizontalPageBreaks.add("A5");
      const count = horizontalPageBreaks.getCount();
      sheets(context).getItem("Breaks").getRange("6:7").insert("Down");
      horizontalPageBreaks.load("items/rowIndex");
      await context.sync();
      expect(count.value).toBe(2);
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 10]);
      horizontalPageBreaks.removePageBreaks();
      const left = horizontalPageBreaks.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });
});
