/** The formula map through the real Office.js: marks that touch nothing of people's own. */
import { expect, test } from "vitest";
import { mapSheet, unmapSheets } from "../../../src/flows/audit/mapSheet.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";
import { workbookSnapshot } from "../../host/workbookSnapshot.ts";
import { openAudit } from "./openAudit.ts";

const rows = [
  [1, 2, 3, 4],
  ["=A1*2", "=B1*2", "=C1*2", "=D1+1"],
];

test("marks are counted by kind, and once taken off nothing tells that they were there", async () => {
  const host = await emulatedExcel();
  await fill(host, "Pay", rows);
  await Excel.run(async (context) => {
    const theirs = context.workbook.worksheets
      .getItem("Pay")
      .getRange("A1:D2")
      .conditionalFormats.add("Custom");
    theirs.custom.rule.formula = "=A1>2";
    await context.sync();
  });
  const before = await workbookSnapshot(host);
  const { open } = openAudit();
  expect(await mapSheet(open, "Pay")).toEqual([
    { kind: "original", letter: "F", cells: 2 },
    { kind: "copied from left", letter: "<", cells: 2 },
  ]);
  const { rules } = host.book;
  expect(rules).toHaveLength(4);
  // The pane, opened anew, finds the marks by their conditions.
  expect(await unmapSheets(openAudit().open)).toEqual(["Pay"]);
  const anew = /"(rule)-?\d+"/g;
  expect((await workbookSnapshot(host)).replace(anew, "")).toBe(before.replace(anew, ""));
  expect(await unmapSheets(open)).toEqual([]);
});
