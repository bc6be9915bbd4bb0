/** Formulas frozen to what they show, through the real Office.js, and thawed again to the letter. */
import { expect, test } from "vitest";
import { OpenGrid } from "../../../src/flows/audit/openGrid.ts";
import { Conversions } from "../../../src/flows/convert/conversions.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import { swapAll } from "./swapAll.ts";

const conversions = () => new Conversions(new OpenGrid(excelAudit), excelWorkbook, () => Promise.resolve());

const cellsOf = (address: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Staff").getRange(address);
    range.load("formulas,values,numberFormat");
    await context.sync();
    return {
      formulas: range.formulas as unknown[][],
      values: range.values as unknown[][],
      formats: range.numberFormat,
    };
  });

const rows = [
  [30, 2, "=A1/B1", "=A1:A3*2"],
  [60, 4, '="=A1+"&1', ""],
  [90, 6, '=IF(A3>100,1,"")', ""],
  [45_748, 1, "=A4+1", "=A4>1"],
];

test("frozen values are what the cells showed: numbers, dates, texts that look like formulas, spills as a block", async () => {
  const host = await emulatedExcel();
  await fill(host, "Staff", rows);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").getRange("C4").numberFormat = [["dd/mm/yyyy"]];
    await context.sync();
  });
  const [before, shown] = [await workbookSnapshot(host), await cellsOf("A1:D4")];
  const errands = conversions();
  expect((await errands.preview("workbook", "our values")).swaps).toEqual([]);
  expect(await swapAll(errands, "all values")).toBe(8);
  const frozen = await cellsOf("A1:D4");
  expect(frozen.values).toEqual(shown.values);
  expect(frozen.formulas).toEqual(shown.values);
  expect(frozen.formats).toEqual(shown.formats);
  await fill(host, "Staff", [[31]]);
  expect((await cellsOf("C1:D1")).values).toEqual([[15, 60]]); // no longer follow A1
  await fill(host, "Staff", [[30]]);
  expect(await errands.undo()).toBe(8);
  expect(await workbookSnapshot(host)).toBe(before);
});

test("errors stay with their place, protected sheets with a word on what to do", async () => {
  const host = await emulatedExcel();
  await fill(host, "Staff", [[1, "=A1/0", "=A1+1"]]);
  const errands = conversions();
  const { swaps, refused } = await errands.preview("workbook", "all values");
  expect(swaps.map(({ cell }) => cell)).toEqual(["C1"]);
  expect(refused).toEqual([
    { sheet: "Staff", ranges: ["B1"], count: 1, reason: "It shows #DIV/0!; mend that first." },
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").protection.protect();
    await context.sync();
  });
  const closed = await errands.preview("workbook", "all values");
  expect(closed.swaps).toEqual([]);
  expect(closed.refused[1]?.reason).toMatch(/protected\. Unprotect it/);
  expect(await swapAll(errands, "all values")).toBe(0);
});

test("a spill of which a cell was typed over since is left alone as a whole", async () => {
  const host = await emulatedExcel();
  await fill(host, "Staff", [
    [1, "=A1:A2*2", "=A1+1"],
    [2, "", ""],
  ]);
  const errands = conversions();
  await swapAll(errands, "all values");
  await fill(host, "Staff", [
    [1, 2, 2],
    [2, 5, ""],
  ]);
  expect(await errands.undo()).toBe(1);
  expect((await cellsOf("B1:C2")).formulas).toEqual([
    [2, "=A1+1"],
    [5, ""],
  ]);
});
