/** The port over the real Office.js: what the add-in reads and writes is what the workbook holds. */
import { beforeEach, describe, expect, test } from "vitest";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { headlessEngine } from "../../workbench/engine/headlessEngine.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel();
  await fill(host, "Sheet1", [
    [2, 3, "=A1*B1"],
    ["text", true, "=1/0"],
  ]);
});

const select = (sheet: string, row: number, column: number, height = 1, width = 1) => {
  const { engine } = host.book;
  const sheetId = engine.sheetIdByName(sheet) ?? "";
  engine.activate(sheetId);
  engine.select({ sheetId, row, column, height, width });
};

test.each([
  ["C1", { formula: "=A1*B1", value: 6, text: "6" }],
  ["A2", { formula: "text", value: "text", text: "text" }],
  ["C2", { formula: "=1/0", value: "#DIV/0!", text: "#DIV/0!" }],
  ["Z9", { formula: "", value: "", text: "" }],
])("%s is read as %j", async (cell, content) => {
  expect(await excelWorkbook.readCell({ sheet: "Sheet1", cell })).toEqual({
    ...content,
    numberFormat: "General",
  });
});

test("the selection is told with its sheet, however that is called", async () => {
  await fill(host, "Director's list", [[1]]);
  select("Director's list", 1, 1, 3, 2);
  expect(await excelWorkbook.readSelection()).toEqual({
    sheet: "Director's list",
    blocks: ["B2:C4"],
    activeCell: "B2",
  });
});

test("blocks that are selected together are told together", async () => {
  const engine = headlessEngine();
  host = await emulatedExcel("Microsoft 365", engine);
  const { api, book } = engine.univer;
  const block = (startRow: number, endRow: number, isActive: boolean) => {
    const range = { startRow, endRow, startColumn: 1, endColumn: 1 };
    return {
      range,
      primary: isActive ? { ...range, actualRow: startRow, actualColumn: 1 } : null,
      style: null,
    };
  };
  await api.executeCommand("sheet.operation.set-selections", {
    unitId: book.getId(),
    subUnitId: book.getActiveSheet().getSheetId(),
    selections: [block(0, 2, false), block(5, 5, true)],
  });
  expect(await excelWorkbook.readSelection()).toEqual({
    sheet: "Sheet1",
    blocks: ["B1:B3", "B6"],
    activeCell: "B6",
  });
});

test("a formula goes into one cell, with its number format", async () => {
  const at = { sheet: "Sheet1", cell: "E5" };
  await excelWorkbook.writeCell({ at, formula: "=A1/B1", numberFormat: "0.0%" });
  expect(await excelWorkbook.readCell(at)).toEqual({
    formula: "=A1/B1",
    value: 2 / 3,
    text: "66.7%",
    numberFormat: "0.0%",
  });
});

test("without a number format the cell keeps its own", async () => {
  const at = { sheet: "Sheet1", cell: "A1" };
  await excelWorkbook.writeCell({ at, formula: 5, numberFormat: "£#,##0" });
  await excelWorkbook.writeCell({ at, formula: 6 });
  expect(await excelWorkbook.readCell(at)).toMatchObject({ value: 6, numberFormat: "£#,##0" });
});

test("going to a cell selects it on its sheet", async () => {
  await fill(host, "Posts", [[1]]);
  await excelWorkbook.goTo({ sheet: "Posts", cell: "C4" });
  expect(await excelWorkbook.readSelection()).toMatchObject({ sheet: "Posts", activeCell: "C4" });
});

test.each([
  ["Hidden", /hidden\. Right-click any sheet's tab and choose Unhide/],
  ["VeryHidden", /hidden\. Excel's menus do not show it/],
] as const)("nobody goes to a cell of a sheet that is %s, and is told why", async (visibility, words) => {
  await fill(host, "Posts", [[1]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Posts").visibility = visibility;
    await context.sync();
  });
  await expect(excelWorkbook.goTo({ sheet: "Posts", cell: "A1" })).rejects.toThrow(words);
  expect(await excelWorkbook.readSelection()).toMatchObject({ sheet: "Sheet1" });
});

test("every sheet is told with its extent and whether it is protected", async () => {
  await fill(host, "Posts", [[1], [2]]);
  host.book.engine.addSheet("Empty");
  host.faults.add({ kind: "protectedSheet", sheet: "Posts" });
  expect(await excelWorkbook.readExtents()).toEqual([
    {
      sheet: "Sheet1",
      isProtected: false,
      used: { sheet: "Sheet1", row: 0, column: 0, rows: 2, columns: 3 },
    },
    { sheet: "Posts", isProtected: true, used: { sheet: "Posts", row: 0, column: 0, rows: 2, columns: 1 } },
    { sheet: "Empty", isProtected: false },
  ]);
});

test("ten sheets take no more exchanges than one", async () => {
  const exchanges = async () => {
    const before = host.exchanges.length;
    await excelWorkbook.readExtents();
    return host.exchanges.length - before;
  };
  const forOne = await exchanges();
  for (let sheet = 2; sheet <= 10; sheet += 1) await fill(host, `Sheet${sheet}`, [[1]]);
  expect(await exchanges()).toBe(forOne);
});

test("blocks of several sheets are read together and written together", async () => {
  await fill(host, "Posts", [[1], [2]]);
  const blocks = [
    { sheet: "Sheet1", row: 0, column: 2, rows: 2, columns: 1 },
    { sheet: "Posts", row: 1, column: 0, rows: 1, columns: 1 },
  ];
  const [first, second] = await excelWorkbook.readBlocks(blocks);
  expect(first).toEqual({ formulas: [["=A1*B1"], ["=1/0"]], values: [[6], ["#DIV/0!"]] });
  expect(second).toEqual({ formulas: [[2]], values: [[2]] });
  await excelWorkbook.writeBlocks(
    blocks.map((block) => ({ block, formulas: Array.from({ length: block.rows }, () => ["=1+1"]) })),
  );
  expect(await excelWorkbook.readCell({ sheet: "Sheet1", cell: "C2" })).toMatchObject({
    formula: "=1+1",
    value: 2,
  });
  expect(await excelWorkbook.readCell({ sheet: "Posts", cell: "A2" })).toMatchObject({
    formula: "=1+1",
    value: 2,
  });
});

test("a new workbook calculates by itself", async () => {
  expect(await excelWorkbook.readCalculationMode()).toBe("automatic");
});

describe("what Excel refuses is said in words that help", () => {
  const write = () => excelWorkbook.writeCell({ at: { sheet: "Sheet1", cell: "A1" }, formula: 1 });

  test("a protected sheet", async () => {
    host.faults.add({ kind: "protectedSheet", sheet: "Sheet1" });
    await expect(write()).rejects.toThrow("Unprotect it on the Review tab");
  });

  test("a sheet that is gone", async () => {
    await expect(excelWorkbook.readCell({ sheet: "Gone", cell: "A1" })).rejects.toThrow(
      "no longer in this workbook",
    );
  });

  test("too much for one answer, though only a row is asked for", async () => {
    host.faults.add({ kind: "payloadLimit", bytes: 900 });
    const block = { sheet: "Sheet1", row: 0, column: 0, rows: 1, columns: 500 };
    await expect(excelWorkbook.readBlocks([block])).rejects.toThrow("Select fewer cells");
  });

  test("a refusal without a sentence of ours carries Excel's own words", async () => {
    host.faults.add({
      kind: "failingAction",
      index: 0,
      code: "GeneralException",
      sentence: "It is Tuesday.",
    });
    await expect(write()).rejects.toThrow("Excel refused: It is Tuesday.");
  });
});

test("a click while a cell is edited waits for the edit to end", async () => {
  host.faults.add({ kind: "cellEdit" });
  const reading = excelWorkbook.readSelection();
  host.faults.clear("cellEdit");
  expect(await reading).toMatchObject({ sheet: "Sheet1" });
});
