/** Inserting a formula and taking it back, in a workbook behind the real Office.js. */
import { beforeEach, expect, test } from "vitest";
import { insertFormula, undoInsertion, type InsertOutcome } from "../../src/flows/insertFormula.ts";
import { excelWorkbook } from "../../src/host/excel/excelWorkbook.ts";
import type { ExcelHost } from "../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../host/emulatedExcel.ts";

let host: ExcelHost;
beforeEach(async () => {
  host = await emulatedExcel();
  await fill(host, "Sheet1", [[2186, 121.3, "=A1*2", "'00123"]]);
});

const noPause = () => Promise.resolve();
const read = (cell: string) => excelWorkbook.readCell({ sheet: "Sheet1", cell });
const insert = (cell: string, mayOverwrite = false) =>
  insertFormula(
    excelWorkbook,
    { at: { sheet: "Sheet1", cell }, formula: "=A1/B1", numberFormat: "0.0", mayOverwrite },
    noPause,
  );

function insertionOf(outcome: InsertOutcome) {
  if (outcome.kind !== "inserted") throw new Error(`Nothing was inserted: ${outcome.kind}`);
  return outcome.insertion;
}

test("an empty cell takes the formula and its number format, and is selected", async () => {
  const { after } = insertionOf(await insert("F3"));
  expect(after).toEqual({
    formula: "=A1/B1",
    value: expect.closeTo(2186 / 121.3, 10) as number,
    text: "18.0",
    numberFormat: "0.0",
  });
  expect(await excelWorkbook.readSelection()).toMatchObject({ activeCell: "F3" });
});

test("a cell with a format of its own keeps it", async () => {
  await excelWorkbook.writeCell({ at: { sheet: "Sheet1", cell: "F3" }, formula: "", numberFormat: "0.000" });
  expect(insertionOf(await insert("F3")).after.text).toBe("18.021");
});

test.each([
  ["A1", "2186"],
  ["C1", "=A1*2 (4372)"],
])("%s, which holds something, is left as it is and shown", async (cell, holds) => {
  const before = await read(cell);
  expect(await insert(cell)).toEqual({ kind: "occupied", at: { sheet: "Sheet1", cell }, holds });
  expect(await read(cell)).toEqual(before);
});

test.each(["A1", "C1", "D1", "F3"])("undo puts %s back as it was", async (cell) => {
  const before = await read(cell);
  const insertion = insertionOf(await insert(cell, true));
  expect(await undoInsertion(excelWorkbook, insertion)).toBe(true);
  expect(await read(cell)).toEqual(before);
});

test("undo leaves alone a cell that somebody has changed since", async () => {
  const insertion = insertionOf(await insert("F3"));
  await excelWorkbook.writeCell({ at: insertion.at, formula: 7 });
  expect(await undoInsertion(excelWorkbook, insertion)).toBe(false);
  expect(await read("F3")).toMatchObject({ formula: 7 });
});

test("a refusal by Excel leaves the cell as it was", async () => {
  host.faults.add({ kind: "protectedSheet", sheet: "Sheet1" });
  await expect(insert("F3")).rejects.toThrow("protected");
  expect(await read("F3")).toMatchObject({ formula: "", numberFormat: "General" });
});
