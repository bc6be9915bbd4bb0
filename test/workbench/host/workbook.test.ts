/** What belongs to the workbook: names, tables, charts, settings, XML parts, properties and the selection. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.Excel.run((context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:C4").values = [
      ["Team", "2026/27", "2027/28"],
      ["North", 10, 12],
      ["South", 14, 13],
      ["West", 8, 9],
    ];
    return context.sync();
  });
});

const plan = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Plan");

describe("names", () => {
  test("a name for cells is found, means them, and calculates", async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.names.add("VacancyRate", plan(context).getRange("F1"), "share of pay");
      plan(context).getRange("F1:F2").formulas = [[0.05], ["=100*VacancyRate"]];
      const name = context.workbook.names
        .getItem("vacancyrate")
        .load("name,formula,type,scope,comment,value");
      const [range, byName, result] = [
        name.getRange(),
        plan(context).getRange("VacancyRate"),
        plan(context).getRange("F2"),
      ];
      for (const each of [range, byName]) each.load("address");
      result.load("values");
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: "VacancyRate",
        formula: "=Plan!$F$1",
        type: "Range",
        scope: "Workbook",
        comment: "share of pay",
        value: "Plan!$F$1",
      });
      expect([range.address, byName.address, result.values]).toEqual(["Plan!F1", "Plan!F1", [[5]]]);
    });
  });

  test.each<[string, string, string, string]>([
    ["a second name of the same spelling", "VACANCYRATE", "=1", "ItemAlreadyExists, NamedItemCollection.add"],
    ["a name that reads as a cell", "FTE26", "=1", "InvalidArgument, NamedItemCollection.add"],
    ["a name with a space", "Vacancy factor", "=1", "InvalidArgument, NamedItemCollection.add"],
    ["a name for a number", "PensionRate", "=0.2", "accepted"],
    ["a name for a formula", "TotalFte", "=SUM(Plan!$B$2:$B$4)", "accepted"],
  ])("%s", async (_what, name, reference, outcome) => {
    expect(
      await excel.refusal((context) => Promise.resolve(context.workbook.names.add(name, reference))),
    ).toBe(outcome);
  });

  test("constants have values but no cells", async () => {
    await excel.Excel.run(async (context) => {
      const name = context.workbook.names.getItem("PensionRate").load("type,value");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.type, name.value, range.isNullObject]).toEqual(["Double", 0.2, true]);
    });
  });

  test("a sheet's own name lives beside the workbook's, and deleting it leaves the other", async () => {
    await excel.Excel.run(async (context) => {
      const local = plan(context).names.add("LocalTotal", plan(context).getRange("B5")).load("scope");
      const shared = context.workbook.names.getItemOrNullObject("LocalTotal");
      await context.sync();
      expect([local.scope, shared.isNullObject]).toEqual(["Worksheet", true]);
      local.delete();
      const gone = plan(context).names.getItemOrNullObject("LocalTotal");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

describe("tables", () => {
  test("a table has a header, a body, columns and rows, and grows", async () => {
    await excel.Excel.run(async (context) => {
      const table = plan(context).tables.add("A1:C4", true);
      table.name = "Teams";
      table.rows.add(undefined, [["East", 5, 6]]);
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("2027/28").getDataBodyRange(),
      ];
      for (const range of ranges) range.load("address");
      const columns = table.columns.load("items/name");
      const last = table.rows.getItemAt(3).load("values");
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual([
        "Plan!A1:C5",
        "Plan!A1:C1",
        "Plan!A2:C5",
        "Plan!C2:C5",
      ]);
      expect(columns.items.map(({ name }) => name)).toEqual(["Team", "2026/27", "2027/28"]);
      expect(last.values).toEqual([["East", 5, 6]]);
    });
  });

  test("tables do not overlap", async () => {
    const add = (context: Excel.RequestContext) => Promise.resolve(plan(context).tables.add("C1:D2", true));
    expect(await excel.refusal(add)).toBe("InvalidArgument, TableCollection.add");
  });

  test("a table is found by name in the workbook", async () => {
    await excel.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("teams").load("name,worksheet/name,showHeaders");
      await context.sync();
      expect([table.name, table.worksheet.name, table.showHeaders]).toEqual(["Teams", "Plan", true]);
    });
  });
});

test("a chart keeps its type, title, axes and series", async () => {
  await excel.Excel.run(async (context) => {
    const chart = plan(context).charts.add("ColumnClustered", plan(context).getRange("A1:C4"), "Columns");
    chart.title.text = "FTE by team";
    chart.axes.valueAxis.title.text = "FTE";
    chart.setPosition("E2", "K16");
    chart.load("chartType,width,title/text,axes/valueAxis/title/text,series/items/name");
    const count = plan(context).charts.getCount();
    await context.sync();
    expect([chart.chartType, chart.title.text, chart.axes.valueAxis.title.text, count.value]).toEqual([
      "ColumnClustered",
      "FTE by team",
      "FTE",
      1,
    ]);
    expect(chart.series.items.map(({ name }) => name)).toEqual(["2026/27", "2027/28"]);
  });
});

describe("what travels with the workbook", () => {
  test("settings", async () => {
    await excel.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("plan", { year: "2026/27", lines: [1, 2] });
      const setting = settings.getItem("plan").load("key,value");
      await context.sync();
      expect([setting.key, setting.value]).toEqual(["plan", { year: "2026/27", lines: [1, 2] }]);
      setting.delete();
      const gone = settings.getItemOrNullObject("plan");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test("XML parts, found by namespace", async () => {
    await excel.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const xml = '<?xml version="1.0"?><plan xmlns="urn:example:plan"><year>2026/27</year></plan>';
      customXmlParts.add(xml);
      const found = customXmlParts.getByNamespace("urn:example:plan").getOnlyItemOrNullObject();
      const text = found.getXml();
      const none = customXmlParts.getByNamespace("urn:example:other").getOnlyItemOrNullObject();
      await context.sync();
      expect([text.value, none.isNullObject]).toEqual([xml, true]);
    });
  });

  test("properties, Excel's and our own", async () => {
    await excel.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "Medium-term plan";
      properties.custom.add("PlanVersion", 3);
      properties.load("title");
      const version = properties.custom.getItem("PlanVersion").load("value,type");
      await context.sync();
      expect([properties.title, version.value, version.type]).toEqual(["Medium-term plan", 3, "Number"]);
    });
  });

  test("the way it calculates", async () => {
    await excel.Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate("Full");
      application.load("calculationMode,calculationState");
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual(["Manual", "Done"]);
    });
  });
});

test("the selection is a range, and its first cell the active one", async () => {
  await excel.Excel.run(async (context) => {
    plan(context).activate();
    plan(context).getRange("B2:C3").select();
    const [selected, active] = [context.workbook.getSelectedRange(), context.workbook.getActiveCell()];
    selected.load("address");
    active.load("address");
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect([selected.address, active.address, sheet.name]).toEqual(["Plan!B2:C3", "Plan!B2", "Plan"]);
  });
});

describe("events", () => {
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

  test("a sheet tells where the selection goes, until the listener is taken away", async () => {
    const heard: string[] = [];
    const handler = await excel.Excel.run(async (context) => {
      const added = plan(context).onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const select = (address: string) =>
      excel.Excel.run((context) => {
        plan(context).getRange(address).select();
        return context.sync();
      });
    await select("C3");
    await settled();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await select("D4");
    await settled();
    expect(heard).toEqual(["C3"]);
  });

  test("all sheets tell which cells changed", async () => {
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        heard.push(`${address} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
      plan(context).getRange("M1:M2").values = [[1], [2]];
      await context.sync();
    });
    await settled();
    expect(heard).toContain("M1:M2 Local");
  });

  test("all sheets tell where a calculation gave other results", async () => {
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      plan(context).getRange("N1:N2").values = [[1], ["=N1*2"]];
      await context.sync();
      await settled();
      context.workbook.worksheets.onCalculated.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      plan(context).getRange("N1").values = [[5]];
      await context.sync();
    });
    await expect.poll(() => heard).toEqual(["N2"]);
  });
});
