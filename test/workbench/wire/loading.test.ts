/** The rules of load and sync: the client's own, met by the host's answers. */
import { beforeAll, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel();
  await excel.Excel.run(async ({ workbook }) => {
    for (const name of ["Posts", "Pay", "Plan"]) workbook.worksheets.add(name);
    const range = workbook.worksheets.getItem("Posts").getRange("A1:B2");
    range.values = [
      ["Team", "FTE"],
      ["North", 12.5],
    ];
    range.format.font.bold = true;
    range.format.fill.color = "#1F4E79";
    await workbook.context.sync();
  });
});

const posts = (context: Excel.RequestContext) =>
  context.workbook.worksheets.getItem("Posts").getRange("A1:B2");

test("what was not loaded cannot be read", async () => {
  expect(await excel.refusal((context) => Promise.resolve(posts(context).values))).toMatch(
    /^PropertyNotLoaded/,
  );
});

test("what was loaded can be read only after sync", async () => {
  const early = (context: Excel.RequestContext) => Promise.resolve(posts(context).load("values").values);
  expect(await excel.refusal(early)).toMatch(/^PropertyNotLoaded/);
});

test("only what was asked for is loaded", async () => {
  const other = async (context: Excel.RequestContext) => {
    const range = posts(context).load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["Team", "FTE"],
      ["North", 12.5],
    ]);
    return range.text;
  };
  expect(await excel.refusal(other)).toMatch(/^PropertyNotLoaded/);
});

test("properties are reached by path", async () => {
  await excel.Excel.run(async (context) => {
    const range = posts(context).load("address,format/font/bold,format/fill/color,worksheet/name");
    await context.sync();
    expect([range.address, range.format.font.bold, range.format.fill.color, range.worksheet.name]).toEqual([
      "Posts!A1:B2",
      true,
      "#1F4E79",
      "Posts",
    ]);
  });
});

test("load without names loads every plain property", async () => {
  await excel.Excel.run(async (context) => {
    const range = posts(context).load();
    await context.sync();
    expect(range.toJSON()).toMatchObject({
      address: "Posts!A1:B2",
      rowCount: 2,
      columnIndex: 0,
      hidden: false,
    });
  });
});

describe("collections", () => {
  test.each<
    [
      string,
      Excel.Interfaces.WorksheetCollectionLoadOptions & Excel.Interfaces.CollectionLoadOptions,
      string[],
    ]
  >([
    ["all items", { name: true }, ["Sheet1", "Posts", "Pay", "Plan"]],
    ["the first two", { name: true, $top: 2 }, ["Sheet1", "Posts"]],
    ["after the first three", { name: true, $skip: 3 }, ["Plan"]],
  ])("load %s", async (_what, options, names) => {
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(options);
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(names);
    });
  });

  test("items can be worked with after they are loaded", async () => {
    await excel.Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const ranges = sheets.items.map((sheet) => sheet.getRange("A1").load("address"));
      await context.sync();
      expect(ranges.map(({ address }) => address)).toEqual(["Sheet1!A1", "Posts!A1", "Pay!A1", "Plan!A1"]);
    });
  });

  test("counts come as results of methods", async () => {
    await excel.Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(4);
    });
  });
});

describe("null objects", () => {
  test.each<[string, (workbook: Excel.Workbook) => OfficeExtension.ClientObject]>([
    ["a sheet", (workbook) => workbook.worksheets.getItemOrNullObject("Nowhere")],
    ["a range of a sheet", (workbook) => workbook.worksheets.getItemOrNullObject("Nowhere").getRange("A1")],
    ["a name", (workbook) => workbook.names.getItemOrNullObject("Nothing")],
    ["a table", (workbook) => workbook.tables.getItemOrNullObject("Nothing")],
    ["a setting", (workbook) => workbook.settings.getItemOrNullObject("nothing")],
    [
      "the used part of an empty sheet",
      (workbook) => workbook.worksheets.getItem("Plan").getUsedRangeOrNullObject(),
    ],
    ["frozen panes", (workbook) => workbook.worksheets.getItem("Plan").freezePanes.getLocationOrNullObject()],
  ])("%s that is not there", async (_what, find) => {
    await excel.Excel.run(async (context) => {
      const found = find(context.workbook);
      await context.sync();
      expect(found.isNullObject).toBe(true);
    });
  });

  test("nothing can be set on a null object", async () => {
    const set = (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItemOrNullObject("Nowhere").name = "Somewhere";
      return Promise.resolve();
    };
    expect(await excel.refusal(set)).toMatch(/^InvalidObjectPath/);
  });
});

test("a range outlives its batch if it is tracked", async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Pay").getRange("C3");
    context.trackedObjects.add(range);
    await context.sync();
    range.values = [[36_570]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[36_570]]);
    range.untrack();
    await context.sync();
  });
});

test("requests are answered one after the other", async () => {
  const write = (value: number) =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Pay").getRange("A1");
      cell.values = [[value]];
      cell.load("values");
      await context.sync();
      return cell.values[0]?.[0] as unknown;
    });
  expect(await Promise.all([1, 2, 3, 4].map(write))).toEqual([1, 2, 3, 4]);
});
