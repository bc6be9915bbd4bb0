/** What is kept for cells goes with them when rows, columns or blocks are inserted or deleted elsewhere. */
import { beforeEach, describe, expect, test } from "vitest";
import { openExcel, type OpenExcel } from "../openExcel.ts";

let excel: OpenExcel;
const at = (context: Excel.RequestContext, address: string) =>
  context.workbook.worksheets.getItem("Sheet1").getRange(address);

/** Everything that can be kept for C4:D6. */
beforeEach(async () => {
  excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const cells = at(context, "C4:D6");
    cells.values = [
      ["Team", "FTE"],
      ["Duty", 10],
      ["Care", 20],
    ];
    sheet.tables.add("C4:D6", true).name = "Teams";
    sheet.charts.add("ColumnClustered", cells).name = "Staff";
    cells.conditionalFormats.add("Custom").custom.rule.formula = "=$D4>15";
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: "Duty,Care" } };
    cells.format.indentLevel = 2;
    sheet.pageLayout.setPrintArea(cells);
    context.workbook.names.add("TeamTable", cells);
    await context.sync();
  });
});

/** Where each kept thing is now, by asking Excel. */
async function places(): Promise<Record<string, string>> {
  return excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const whole = sheet.getRange();
    const formats = whole.conditionalFormats.load("items/id");
    await context.sync();
    const ranges = {
      table: sheet.tables.getItem("Teams").getRange(),
      format: formats.items[0]?.getRange(),
      name: context.workbook.names.getItem("TeamTable").getRange(),
    };
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    for (const range of Object.values(ranges)) range?.load("address");
    await context.sync();
    const local = (address = "") => address.replace("Sheet1!", "");
    const found = Object.entries(ranges).map(([what, range]) => [what, local(range?.address)]);
    return Object.fromEntries([...found, ["print area", local(printed.address)]]) as Record<string, string>;
  });
}

const everywhere = (address: string) => ({
  table: address,
  format: address,
  name: address,
  "print area": address,
});

/** Whether the cells, all of them and none beside, have the validation and the indent. */
const looks = (address: string) =>
  excel.Excel.run(async (context) => {
    const cells = at(context, address).load("format/indentLevel,dataValidation/type");
    await context.sync();
    return [cells.format.indentLevel, cells.dataValidation.type];
  });

describe.each<[string, (context: Excel.RequestContext) => unknown, string, string]>([
  ["two rows above", (context) => at(context, "1:2").insert("Down"), "C6:D8", "C5:D5"],
  ["a row inside", (context) => at(context, "5:5").insert("Down"), "C4:D7", "C8:D8"],
  ["a column to the left", (context) => at(context, "A:A").insert("Right"), "D4:E6", "C4:C6"],
  ["a block above", (context) => at(context, "C1:D1").insert("Down"), "C5:D7", "C4:D4"],
  ["a row above taken away", (context) => at(context, "2:2").delete("Up"), "C3:D5", "C6:D6"],
  ["a row inside taken away", (context) => at(context, "5:5").delete("Up"), "C4:D5", "C6:D6"],
  ["a column taken away", (context) => at(context, "B:B").delete("Left"), "B4:C6", "D4:D6"],
  ["a row below", (context) => at(context, "9:9").insert("Down"), "C4:D6", "C7:D7"],
])("%s", (_, change, now, beside) => {
  beforeEach(() =>
    excel.Excel.run(async (context) => {
      change(context);
      await context.sync();
    }),
  );

  test(`everything is at ${now}`, async () => expect(await places()).toEqual(everywhere(now)));
  test("so are validation and looks", async () => {
    expect(await looks(now)).toEqual([2, "List"]);
    expect(await looks(beside)).toEqual([0, "None"]);
  });
});

test("rows that are inserted in the grid itself move everything as well", async () => {
  excel.host.book.engine.insertCells(
    { sheetId: "sheet1", row: 0, column: 0, height: 1, width: 16_384 },
    "Down",
  );
  expect(await places()).toEqual(everywhere("C5:D7"));
});

test("of several printed areas each goes with its cells, and one whose cells are gone is none", async () => {
  const printed = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.pageLayout.setPrintArea(sheet.getRanges("A1:B2,A8:C9,A20:B21"));
    at(context, "8:9").delete("Up");
    const areas = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
    await context.sync();
    return areas.address;
  });
  expect(printed).toBe("Sheet1!A1:B2,Sheet1!A18:B19");
});

test("a table goes with its cells; its chart stays behind", async () => {
  await excel.Excel.run(async (context) => {
    at(context, "4:6").delete("Up");
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const table = sheet.tables.getItemOrNullObject("Teams");
    const chart = sheet.charts.getItem("Staff").load("name");
    await context.sync();
    expect([table.isNullObject, chart.name]).toEqual([true, "Staff"]);
  });
});

test("a range that is kept follows its cells, and is gone with them", async () => {
  await excel.Excel.run(async (context) => {
    const cell = at(context, "D5").load("address");
    await context.sync();
    at(context, "1:1").insert("Down");
    cell.load("address,values");
    await context.sync();
    expect([cell.address, cell.values]).toEqual(["Sheet1!D6", [[10]]]);
  });
  const gone = async (context: Excel.RequestContext) => {
    const cell = at(context, "D6").load("address");
    await context.sync();
    at(context, "6:6").delete("Up");
    await context.sync();
    cell.load("values");
  };
  expect(await excel.refusal(gone)).toBe("InvalidReference");
});

describe("names", () => {
  // Excel takes most of them; the engine would then take BASE(7,2) for the name.
  test.each(["Base", "now", "RATE"])("that a function has are refused loudly: %s", async (name) => {
    const use = (context: Excel.RequestContext) => Promise.resolve(context.workbook.names.add(name, "=1"));
    expect(await excel.refusal(use)).toBe("NotImplemented, NamedItemCollection.add");
  });

  test("that are deleted leave #NAME? and the formula as it was", async () => {
    await excel.Excel.run(async (context) => {
      const cell = at(context, "H1");
      cell.formulas = [["=SUM(TeamTable)"]];
      await context.sync();
      context.workbook.names.getItem("TeamTable").delete();
      cell.load("values,formulas");
      await context.sync();
      expect([cell.values, cell.formulas]).toEqual([[["#NAME?"]], [["=SUM(TeamTable)"]]]);
    });
  });

  test("that come back are calculated again", async () => {
    await excel.Excel.run(async (context) => {
      const cell = at(context, "H1");
      cell.formulas = [["=Target+1"]];
      context.workbook.names.add("Target", at(context, "D5"));
      await context.sync();
      context.workbook.names.getItem("Target").delete();
      await context.sync();
      context.workbook.names.add("Target", at(context, "D6"));
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[21]]);
    });
  });
});

test("rows taken out of one sheet leave the formulas of another alone", async () => {
  const { Excel, host } = await openExcel();
  await Excel.run(async (context) => {
    const posts = context.workbook.worksheets.add("Posts");
    const team = context.workbook.worksheets.add("Team");
    posts.getRange("B2:B3").formulas = [[3], ["=SUM(B2,Team!$A$1)"]];
    team.getRange("A1:A2").values = [[1], [2]];
    posts.getRange("3:4").insert("Down");
    team.getRange("2:2").delete("Up");
    const moved = posts.getRange("B5").load("formulas,values");
    await context.sync();
    expect([moved.formulas, moved.values]).toEqual([[["=SUM(B2,Team!$A$1)"]], [[4]]]);
  });
  expect(host.book.engine.sheetName(host.book.engine.activeSheet())).toBe("Sheet1");
});
