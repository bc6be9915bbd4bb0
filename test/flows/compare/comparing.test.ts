/** Versions compared through the real Office.js: the open workbook with a file of an earlier one, and two sheets of it. */
import { beforeAll, expect, test } from "vitest";
import { OpenGrid } from "../../../src/flows/audit/openGrid.ts";
import { compareOwnSheets, compareWithFile, placeInOpen } from "../../../src/flows/compare/comparing.ts";
import { excelAudit } from "../../../src/host/excel/excelAudit.ts";
import { gridOf, sheetOf } from "../../audit/gridOf.ts";
import { emulatedExcel, fill } from "../../host/emulatedExcel.ts";

const file = gridOf(
  sheetOf("Sheet1", []),
  sheetOf("Staff", [
    ["Team", 2024, 2025],
    ["North", 10, ["=B2*2", 20]],
    ["South", 20, ["=B3*2", 40]],
    ["All", ["=SUM(B2:B3)", 30], ["=SUM(C2:C3)", 60]],
  ]),
);

/** North has one more; East has come; South is tripled. */
const open = [
  ["Team", 2024, 2025],
  ["North", 11, "=B2*2"],
  ["East", 5, "=B3*2"],
  ["South", 20, "=B4*3"],
  ["All", "=SUM(B2:B4)", "=SUM(C2:C4)"],
];

beforeAll(async () => {
  const host = await emulatedExcel();
  await fill(host, "Staff", open);
  await fill(host, "Staff (2)", [["Team", 2024, 2025], ["North", 12, "=B2*2"], ...open.slice(2)]);
});

test("with an earlier file, and with it as the later one", async () => {
  const grid = new OpenGrid(excelAudit);
  const compared = await compareWithFile(grid, file, "earlier");
  expect(compared.sheets).toEqual([
    {
      sheet: "Staff",
      ...{ insertedRows: [3], insertedColumns: [], deletedRows: [], deletedColumns: [] },
      changes: [
        { kind: "input", cell: "B2", before: "10", after: "11" },
        { kind: "value", cell: "C2", before: "20", after: "22" },
        { kind: "formula", cell: "C4", from: "C3", before: "=B3*2", after: "=B4*3" },
        { kind: "value", cell: "B5", from: "B4", before: "30", after: "36" },
        { kind: "value", cell: "C5", from: "C4", before: "60", after: "92" },
      ],
    },
  ]);
  const back = await compareWithFile(grid, file, "later");
  expect(back.sheets[0]).toMatchObject({ insertedRows: [], deletedRows: [3] });
  const total = { cell: "B4", from: "B5" };
  expect(back.sheets[0]?.changes).toContainEqual(expect.objectContaining(total));
  expect(placeInOpen(back, "Staff", total)).toEqual({ sheet: "Staff", cell: "B5" });
  expect(placeInOpen(compared, "Staff", { cell: "B5", from: "B4" })).toEqual({ sheet: "Staff", cell: "B5" });
});

test("two sheets of the workbook, and what cannot be compared", async () => {
  const grid = new OpenGrid(excelAudit);
  const { sheets } = await compareOwnSheets(grid, "Staff", "Staff (2)");
  expect(
    sheets.map(({ sheet, changes }) => [sheet, changes.map(({ kind, cell }) => `${kind} ${cell}`)]),
  ).toEqual([["Staff (2)", ["input B2", "value C2", "value B5", "value C5"]]]);
  await expect(compareOwnSheets(grid, "Staff", "Staff")).rejects.toThrow("two different sheets");
  await expect(compareOwnSheets(grid, "Staff", "Gone")).rejects.toThrow('"Gone" is no longer');
});
