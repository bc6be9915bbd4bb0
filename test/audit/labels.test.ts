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

test.each([
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
