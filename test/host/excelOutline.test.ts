/** A workbook through the real Office.js as an audit needs it around its cells. */
import { expect, test } from "vitest";
import { auditWorkbook } from "../../src/audit/auditWorkbook.ts";
import { readGrid } from "../../src/flows/audit/readGrid.ts";
import { excelAudit } from "../../src/host/excel/excelAudit.ts";
import { emulatedExcel, fill } from "./emulatedExcel.ts";

const workbook = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

test("a circle that Excel is told to work out is no error", async () => {
  await fill(await emulatedExcel(), "Loan", [
    ["Interest", "=B2*0.05"],
    ["Balance", "=1000+B1"],
  ]);
  const circles = async () => {
    const { findings } = await auditWorkbook((await readGrid(excelAudit, {})).grid);
    return findings.filter(({ category }) => category === "cycle").map(({ tier }) => tier);
  };
  expect(await circles()).toEqual(["error"]);
  await workbook(({ application }) => (application.iterativeCalculation.enabled = true));
  expect(await circles()).toEqual(["warning"]);
});

test("hidden rows and columns are found however far down and across they stand", async () => {
  const host = await emulatedExcel();
  await fill(host, "Far", [["first"]]);
  await workbook(({ worksheets }) => {
    const sheet = worksheets.getItem("Far");
    sheet.getRange("ZZ90000").values = [["last"]];
    for (const rows of ["3:3", "40000:40003", "89999:89999"]) sheet.getRange(rows).rowHidden = true;
    for (const columns of ["B:C", "ZY:ZY"]) sheet.getRange(columns).columnHidden = true;
  });
  const { sheets } = await excelAudit.readOutline();
  const far = sheets.find(({ name }) => name === "Far");
  expect([...(far?.hiddenRows ?? [])]).toEqual([3, 40_000, 40_001, 40_002, 40_003, 89_999]);
  expect([...(far?.hiddenColumns ?? [])]).toEqual([2, 3, 701]);
});

test("names that Excel keeps for itself are nobody's; a comment is read with its name", async () => {
  await fill(await emulatedExcel(), "Pay", [[1]]);
  await workbook(({ names, worksheets }) => {
    const sheet = worksheets.getItem("Pay");
    sheet.names.add("Print_Area", sheet.getRange("A1:B2"));
    sheet.names.add("own", sheet.getRange("A1"));
    names.add("total", sheet.getRange("A1"), "What is paid");
  });
  expect((await excelAudit.readOutline()).names).toEqual([
    { name: "total", formula: "=Pay!$A$1", comment: "What is paid" },
    { name: "own", formula: "=Pay!$A$1", sheet: "Pay" },
  ]);
});
