/** Cells through the real Office.js as an audit needs them: spills told from typed values, open cells of protected sheets. */
import { expect, test } from "vitest";
import { excelAudit } from "../../src/host/excel/excelAudit.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";

const sheet = "Staff";
const block = { sheet, row: 0, column: 0, rows: 4, columns: 4 };

test("what a spill lays over its neighbours is neither typed nor a formula; what is open on a protected sheet says so", async () => {
  const host = await emulatedExcel();
  await fill(host, sheet, [
    [1, 2, "=A1:A3*2", 7],
    [3, 4, "", "=D1*2"],
    [5, 6, "", ""],
  ]);
  const [cells = []] = await excelAudit.readCells([block]);
  const at = (row: number, column: number) =>
    cells.find((cell) => cell.row === row && cell.column === column);
  expect(at(1, 3)).toMatchObject({ formula: "=A1:A3*2", value: 2, spillsOver: "C1:C3" });
  expect([at(2, 3), at(3, 3)]).toEqual([
    { row: 2, column: 3, value: 6, isSpilled: true },
    { row: 3, column: 3, value: 10, isSpilled: true },
  ]);
  expect(cells.filter(({ isSpilled, spillsOver }) => isSpilled ?? spillsOver)).toHaveLength(3);
  await Excel.run(async (context) => {
    const staff = context.workbook.worksheets.getItem(sheet);
    staff.getRange("A1:A2").format.protection.locked = false;
    staff.getRange("D2").format.protection.locked = false;
    await context.sync();
  });
  const openCells = async () => {
    const [read = []] = await excelAudit.readCells([block]);
    return read.flatMap(({ row, column, locked }) => (locked === false ? [`R${row}C${column}`] : []));
  };
  expect(await openCells()).toEqual([]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).protection.protect();
    await context.sync();
  });
  expect(await openCells()).toEqual(["R1C1", "R2C1", "R2C4"]);
});

test("a spill is known in a part of it that is read by itself", async () => {
  await fill(await emulatedExcel(), sheet, [[1], ["=A1:A1+{1;2;3}"], [""], [""]]);
  const [upper = [], lower = []] = await excelAudit.readCells([
    { ...block, rows: 3 },
    { ...block, row: 3, rows: 1 },
  ]);
  expect(upper.map(({ value, spillsOver, isSpilled }) => [value, spillsOver, isSpilled])).toEqual([
    [1, undefined, undefined],
    [2, "A2:A4", undefined],
    [3, undefined, true],
  ]);
  expect(lower).toEqual([{ row: 4, column: 1, value: 4, isSpilled: true }]);
});
