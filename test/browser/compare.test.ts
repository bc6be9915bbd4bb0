/** What a reviewer does with last month's file: compares it with the open workbook and goes to what changed. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { xlsxOf } from "../host/zippedXlsx.ts";
import { violations } from "./paneJourney.ts";
import { launchBrowser, WorkbenchPage } from "./workbenchPage.ts";

let browser: Browser;
let workbench: WorkbenchPage;
beforeAll(async () => {
  browser = await launchBrowser();
  workbench = await WorkbenchPage.open(browser);
});
afterAll(() => browser.close());

const text = (cell: string, words: string) => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** Last month's file knew of two figures, one of which was another. */
const earlier = xlsxOf({
  others: {
    "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Dorset" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  sheet: `<sheetData>
    <row r="1">${text("A1", "Cases held")}${text("B1", "cases")}<c r="C1"><v>2240</v></c><c r="D1"><v>2186</v></c></row>
    <row r="2">${text("A2", "Agency workers")}${text("B2", "FTE")}<c r="C2"><v>28</v></c><c r="D2"><v>21</v></c></row>
    </sheetData>`,
});

test("a file of an earlier version is laid beside the workbook, and a change is gone to", async () => {
  const { pane } = workbench;
  await workbench.openTab("Audit");
  await pane.getByText("Compare two versions").click();
  await pane.getByLabel("Workbook to compare with").setInputFiles({
    name: "october.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(earlier),
  });
  await pane.getByText(/^Changed: .* inputs?, 0 formulas, 0 results\.$/).waitFor();
  const change = pane.getByRole("button", { name: /C6 \(was C1\): 2,240 → 2,246/ });
  await change.waitFor();
  expect(await violations(workbench)).toEqual([]);
  await pane.getByLabel("Changes to show").selectOption("formula");
  await expect.poll(() => change.count()).toBe(0);
  await pane.getByLabel("Changes to show").selectOption("input");
  await change.click();
  const selected = () => workbench.page.evaluate("window.selection()");
  await expect.poll(selected).toMatchObject({ row: 5, column: 2 });
});

test("a file that is no workbook is refused with what to do", async () => {
  const { pane } = workbench;
  await pane.getByLabel("Workbook to compare with").setInputFiles({
    name: "notes.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("notes"),
  });
  await pane.getByText(/notes\.xlsx: this is no Excel workbook; save it as/).waitFor();
});
