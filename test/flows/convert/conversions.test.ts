/** Our functions swapped for plain formulas through the real Office.js, kept only where every value stays as it was. */
import { beforeEach, expect, test } from "vitest";
import { OpenGrid } from "../../../src/flows/audit/openGrid.ts";
import { Conversions } from "../../../src/flows/convert/conversions.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { excelWorkbook } from "../../../src/host/excel/excelWorkbook.ts";
import type { ExcelHost } from "../../../workbench/host/excelHost.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import { swapAll } from "./swapAll.ts";

let host: ExcelHost;
let before = "";
beforeEach(async () => {
  host = await emulatedExcel();
  await fill(host, "Staff", [
    [30, 2, "=MTFP.CASELOAD_RATIO(A1,B1)"],
    [60, 4, "=MTFP.CASELOAD_RATIO(A2,B2)"],
    [90, 6, "=MTFP.CASELOAD_RATIO(A3)"],
  ]);
  before = await workbookSnapshot(host);
});

/** The emulated workbook knows none of our functions; this one answers in their place. */
function conversions(first: number, second = first) {
  const open = new OpenGrid({
    ...excelAudit,
    readCells: async (blocks) =>
      (await excelAudit.readCells(blocks)).map((cells) =>
        cells.map(({ error, ...cell }) => {
          if (cell.formula?.includes("MTFP.")) return { ...cell, value: cell.row === 2 ? second : first };
          return error === undefined ? cell : { ...cell, error };
        }),
      ),
  });
  return new Conversions(open, excelWorkbook, () => Promise.resolve());
}

const formulas = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Staff").getRange("C1:C3");
    range.load("formulas");
    await context.sync();
    return (range.formulas as string[][]).flat();
  });

test("what can be swapped is counted, and what cannot comes with its reason", async () => {
  const { swaps, refused } = await conversions(15).preview("workbook", "native formulas");
  expect(swaps.map(({ cell, after }) => `${cell} ${after ?? ""}`)).toEqual(["C1 =A1/B1", "C2 =A2/B2"]);
  expect(refused).toEqual([
    {
      sheet: "Staff",
      ranges: ["C3"],
      count: 1,
      reason:
        "CASELOAD_RATIO needs its argument “Social workers who hold one or more cases, agency included”. Mend the call, then preview again.",
    },
  ]);
  expect((await conversions(15).preview("sheet", "native formulas")).swaps).toEqual([]); // Sheet1 is in view
  expect(await workbookSnapshot(host)).toBe(before);
});

test("equal values stay swapped until they are taken back to the letter", async () => {
  const errands = conversions(15);
  expect(await swapAll(errands, "native formulas")).toBe(2);
  expect(await formulas()).toEqual(["=A1/B1", "=A2/B2", "=MTFP.CASELOAD_RATIO(A3)"]);
  expect(await errands.undo()).toBe(2);
  expect(await workbookSnapshot(host)).toBe(before);
});

test("one different value puts all of them back", async () => {
  await expect(swapAll(conversions(15, 15.25), "native formulas")).rejects.toThrow(
    "Staff!C2 would show another value. All formulas were put back.",
  );
  expect(await workbookSnapshot(host)).toBe(before);
});

test("a cell that somebody has changed since is not taken back", async () => {
  const errands = conversions(15);
  await swapAll(errands, "native formulas");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Staff").getRange("C1").values = [[16]];
    await context.sync();
  });
  expect(await errands.undo()).toBe(1);
  expect((await formulas()).slice(0, 2)).toEqual([16, "=MTFP.CASELOAD_RATIO(A2,B2)"]);
});

test("a way back that Excel refuses on one sheet changes nothing on the others", async () => {
  await fill(host, "Agency", [[30, 2, "=MTFP.CASELOAD_RATIO(A1,B1)"]]);
  const errands = conversions(15);
  await swapAll(errands, "native formulas");
  const swapped = await formulas();
  host.faults.add({ kind: "protectedSheet", sheet: "Agency" });
  await expect(errands.undo()).rejects.toThrow("Unprotect it on the Review tab");
  expect(await formulas()).toEqual(swapped);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Agency").protection.unprotect();
    await context.sync();
  });
  expect(await errands.undo()).toBe(3);
  expect(await formulas()).toEqual([
    "=MTFP.CASELOAD_RATIO(A1,B1)",
    "=MTFP.CASELOAD_RATIO(A2,B2)",
    "=MTFP.CASELOAD_RATIO(A3)",
  ]);
});

test("what was previewed is swapped, wherever the selection has moved on to", async () => {
  const select = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Staff").getRange(address).select();
      await context.sync();
    });
  const errands = conversions(15);
  await select("C1:C2");
  await errands.preview("selection", "native formulas");
  await select("C1");
  expect(await errands.convert()).toBe(2);
});

test("cells that have changed since the preview are not swapped unseen", async () => {
  const errands = conversions(15);
  await errands.preview("workbook", "native formulas");
  await fill(host, "Staff", [[30, 2, "=MTFP.CASELOAD_RATIO(A1,B1*2)"]]);
  const changed = await workbookSnapshot(host);
  await expect(errands.convert()).rejects.toThrow("Cells have changed since the preview. Preview again.");
  expect(await workbookSnapshot(host)).toBe(changed);
});
