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
const sections = sheetOf("Sections", [
  [null, null, 12, 12],
  ["Ref", "Line", "2018-19", "2019-20"],
  [],
  ["Income"],
  [null, "Fees", 5, 6],
]);
const addresses = sheetOf("Ranges", [
  ["Inputs", "G7:L7", 10],
  ["Inputs", "F54:N56", 12],
  ["Inputs", "D6:P7", 14],
  ["Posts", "D6:P7", 14],
]);
const day = (value: number) => ({ value, numberFormat: "dd/mm/yyyy" });
const cases = sheetOf("Cases", [
  ["Name", "Started", "Reviewed", "Team", "Hours", "Cost"],
  ["Placement one", day(46_082), day(46_113), "North team", 10, 400],
  ["Placement two", day(46_090), day(46_120), "South team", 12, 480],
]);
const grades = sheetOf("Grades", [
  ["Post", "Grade", "FTE"],
  ["Social worker", "G9", 10],
  ["Team manager", "G11", 2],
  ["Practice lead", "G10", 1],
]);
const bands = sheetOf("Bands", [
  ["Pay band", "Minimum", "Maximum"],
  ["Band 1", 20_000, 25_000],
  ["Band 2", 25_000, 30_000],
  [],
  ["Assumptions"],
  ["Pay award", 0.02],
  ["Inflation", 0.03],
  [],
  ["Team", "Open cases"],
  ["North", 300],
]);
const goesOn = sheetOf("Budget", [
  ["Line", "2018-19", "2019-20"],
  ["Pay", 100, 110],
  [],
  ["Income"],
  ["Fees", null, 5],
]);
const touching = sheetOf("Touching", [
  ["Team", "Open", "Closed"],
  ["North", 3, 4],
  ["Post", "FTE", "Vacant"],
  ["Social worker", 10, 2],
]);
const spread = sheetOf("Spread", [
  [null, "Budget", null, "Actual", null],
  ["Line", "FTE", "Cost", "FTE", "Cost"],
  ["Social workers", 10, 400, 9, 390],
]);
const teams = sheetOf("Teams", [
  ["Area", "Worker role", "Cases"],
  ["North area", "Social worker", 10],
  ["North area", "Team manager", 2],
  ["South area", "Social worker", 8],
  ["South area", "Senior worker", 3],
  ["Whole county", null, 23],
]);
const spaced = sheetOf("Spaced", [
  ["Line", null, "2018-19"],
  ["Social workers", null, 10],
]);
const counting = sheetOf("Counting", [
  ["No", "What", "Amount"],
  [1, "Rent of offices", 10],
  [2, "Cars", 20],
]);
const notYet = sheetOf("Vacancies", [
  ["Post", "2018-19", "2019-20"],
  ["Social worker", "to be agreed", "to be agreed"],
  ["Team manager", 1, 2],
]);
const leading = sheetOf("Leading", [
  ["Line", "Cost per case: "],
  ["Average  =>", 3],
  ["Yield > 5%", 4],
]);
/** Two tables one above the other, and a list beside them that runs on past the blank row between. */
const beside = sheetOf("Beside", [
  ["Staff", "2018-19", "2019-20", null, "Team", "Cases"],
  ["Social workers", 10, 11, null, "North", 310],
  ["Team managers", 2, 2, null, "South", 290],
  [null, null, null, null, "East", 240],
  ["Premises", "Area", "Rent", null, "West", 180],
  ["Main office", 400, 90, null, "Coast", 150],
  ["Annexe", 120, 30, null, "County", 1170],
]);
/** What stands behind a blank column says something about the same rows. */
const remarks = sheetOf("Remarks", [
  ["Line", "2018-19", "2019-20", null, "Status", "Growth"],
  ["Pay", 100, 110, null, "agreed", 0.1],
  ["Rent", 50, 60, null, "open", 0.2],
  ["Cars", 20, 20, null, "agreed", 0],
  ["Fees", 10, 11, null, "agreed", 0.1],
]);
/** The block of a table does not reach into the next one. */
const hours = sheetOf("Hours", [
  ["Worker", "Week 1", "Week 2"],
  ["Hours worked"],
  ["Green", 10, 12],
  ["Smith", 14, 15],
  [],
  ["Worker", "Rate", "Pay"],
  ["Green", 20, 440],
  ["Smith", 22, 638],
  [],
  ["Overtime"],
  ["Worker", "Hours", "Extra"],
  ["Green", 1, 20],
]);
const alone = sheetOf("List", [["Spend by month"], [null, "Spend"], ["April", 3]]);
const twoAxes = sheetOf("Axes", [
  ["Period from", day(46_113), day(46_143), day(46_174)],
  ["Period to", day(46_142), day(46_173), day(46_203)],
  ["Starters", 1, 2, 3],
]);
const yearsOfTwo = sheetOf("Two years", [
  [null, "Plan", "Actual"],
  [null, 2018, 2019],
  ["Pay", 5, 6],
]);

test.each([
  ["dates of a case name nothing", cases, 2, 5, "Placement one", "Hours"],
  ["a text in a middle column names no row", cases, 3, 6, "Placement two", "Cost"],
  ["dates stand under their own headings", cases, 3, 2, "Placement two", "Started"],
  ["a text above in a column of texts is no heading", grades, 3, 2, "Team manager", "Grade"],
  ["nor two of them", grades, 4, 2, "Practice lead", "Grade"],
  ["headings do not reach into another kind of table", bands, 6, 2, "Pay award", ""],
  ["which has its own", bands, 10, 2, "North", "Open cases"],
  ["years go on over a blank row", goesOn, 5, 3, "Fees", "2019-20"],
  ["headings at the foot of a block are the next one's", sections, 5, 4, "Fees", "2019-20"],
  ["an address names no row", addresses, 3, 3, "Inputs", ""],
  ["a title between them has no heading", goesOn, 4, 1, "", ""],
  ["new headings need no blank row", touching, 4, 2, "Social worker", "FTE"],
  ["those above it keep theirs", touching, 2, 3, "North", "Closed"],
  ["a heading over two columns", spread, 3, 3, "Social workers", "Budget Cost"],
  ["the heading beside it", spread, 3, 5, "Social workers", "Actual Cost"],
  ["of columns of words the one that differs from row to row", teams, 5, 3, "Senior worker", "Cases"],
  ["the other where it is empty", teams, 6, 3, "Whole county", "Cases"],
  ["an empty column parts no row from its name", spaced, 2, 3, "Social workers", "2018-19"],
  ["a running number comes before the name", counting, 3, 3, "Cars", "Amount"],
  ["words in place of figures head nothing", notYet, 3, 2, "Team manager", "2018-19"],
  ["one heading over one column", alone, 3, 2, "April", "Spend"],
  ["of two axes the upper", twoAxes, 3, 3, "Starters", "May 2026"],
  ["two years under words", yearsOfTwo, 3, 3, "Pay", "Actual 2019"],
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
  ["colons and arrows lead on to the figures", leading, 2, 2, "Average", "Cost per case"],
  ["signs within a name are part of it", leading, 3, 2, "Yield > 5%", "Cost per case"],
  ["beside a list a table keeps its own headings", beside, 6, 3, "Main office", "Rent"],
  ["so does the one above it", beside, 3, 3, "Team managers", "2019-20"],
  ["and the list, which runs on", beside, 6, 6, "Coast", "Cases"],
  ["also where the tables pause", beside, 4, 6, "East", "Cases"],
  ["behind a blank column the row keeps its name", remarks, 4, 6, "Cars", "Growth"],
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

test("a block ends where a table with headings of its own begins, unless it stands right over them", () => {
  const labels = labelsOf(hours);
  expect([labels(3, 2).section, labels(7, 2).section, labels(12, 2).section]).toEqual([
    "Hours worked",
    undefined,
    "Overtime",
  ]);
});
