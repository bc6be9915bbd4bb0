/** What heads the rows and columns of sheets as people lay them out. */
import { expect, test } from "vitest";
import { labelsOf } from "../../src/audit/labels.ts";
import { sheetOf } from "./gridOf.ts";

const budget = sheetOf("Budget", [
  ["Children's services budget"],
  [null, null, "Plan", "Plan", "Actual"],
  ["Ref", "Line", "2018-19", "2019-20", "2019-20"],
  ["p1", "Social workers", 100, 110, 111],
  ["p2", "Agency staff", 50, 40, 45],
]);
const posts = sheetOf("Posts", [
  ["Post", "FTE", "Grade", "Salary"],
  ["Social worker", 10, "G9", 40000],
  ["Team manager", 2, "G11", 52000],
]);
const years = sheetOf("Years", [
  ["Cases", 2018, 2019, 2020],
  ["Open", 2001, 2050, 1999],
]);
const units = sheetOf("Pay", [
  ["Ref", "Line", "Unit", "Type", "Constant", "2018-19"],
  ["pay.award", "Pay award", "%", "input", 0.02, 0.02],
  ["pay.pot", "Pay pot", "£", "calculation", null, 100],
]);
const months = sheetOf("Months", [
  [null, { value: 43191, numberFormat: "mmm yy" }, { value: 43221, numberFormat: "mmm yy" }],
  ["Starters", 1, 2],
]);
const twoTables = sheetOf("Two", [
  ["Team", "Cases", null, "Team", "FTE"],
  ["North team", 10, null, "South team", 3],
]);
const coded = sheetOf("Coded", [
  ["Council", "Rate"],
  ["Dorset", "x"],
  ["Walsall", 0.2],
]);
const sentences = sheetOf("Contents", [
  ["Sheet", "What it is for", "Failed checks"],
  ["Pay", "Cost of posts and agency workers.", 0],
  ["MTFP", "The plan itself.", 0],
]);
const underUnits = sheetOf("Posts", [
  [null, null, "FTE", "£ per FTE a year"],
  ["Ref", "Role", "Establishment", "Pay"],
  ["sw", "Social workers", 228.5, 37000],
]);
const counted = sheetOf("Inputs", [
  ["Line", "Unit", "2017-18", "2018-19"],
  ["Year starts in", "year", 2017, 2018],
  ["Pay award", "%", 0.01, 0.01],
]);

test.each([
  ["a sentence names no row", sentences, 2, 3, "Pay", "Failed checks"],
  ["a unit over a heading is no part of it", underUnits, 3, 4, "Social workers", "Pay"],
  ["years counted in a line head no column", counted, 3, 4, "Pay award", "2018-19"],
  ["a stacked heading joins", budget, 4, 3, "Social workers", "Plan 2018-19"],
  ["the title is no heading", budget, 5, 5, "Agency staff", "Actual 2019-20"],
  ["a grade names no row", posts, 2, 4, "Social worker", "Salary"],
  ["beside the name", posts, 3, 2, "Team manager", "FTE"],
  ["years as numbers head columns, figures like years do not", years, 2, 3, "Open", "2019"],
  ["a line, not its ref, unit or type", units, 2, 6, "Pay award", "2018-19"],
  ["dates on an axis", months, 2, 3, "Starters", "May 2018"],
  ["of two tables side by side the nearer", twoTables, 2, 5, "South team", "FTE"],
  ["a code for a missing figure is no heading", coded, 3, 2, "Walsall", "Rate"],
  ["nothing to the left or above", posts, 1, 1, "", ""],
])("%s", (_, sheet, row, column, rowLabel, columnLabel) => {
  expect(labelsOf(sheet)(row, column)).toEqual({ row: rowLabel, column: columnLabel });
});

test("a row that several blocks have is told by its block", () => {
  const blocks = sheetOf("Staff", [
    ["Staff"],
    ["Ref", "Line", "2018-19"],
    ["Employed"],
    ["The average of the year."],
    ["sw", "Social workers", 10],
    ["tm", "Team managers", 2],
    ["Leavers"],
    ["sw", "Social workers", 1],
  ]);
  const labels = labelsOf(blocks);
  expect([labels(5, 3), labels(8, 3), labels(6, 3)]).toEqual([
    { row: "Social workers", column: "2018-19", section: "Employed" },
    { row: "Social workers", column: "2018-19", section: "Leavers" },
    { row: "Team managers", column: "2018-19" },
  ]);
});
