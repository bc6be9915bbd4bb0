/** What people type for an argument, and the piece of formula that it becomes. */
import { expect, test } from "vitest";
import { parseArgument } from "../../src/flows/parseArgument.ts";
import { kind, optional, plain } from "./sampleFunctions.ts";

test.each([
  ["321661", "321661"],
  ["321,661", "321661"],
  ["£32,076.50", "32076.50"],
  ["-1,250", "-1250"],
  ["28%", "28%"],
  ["1.5e3", "1.5e3"],
  [" B4 ", "B4"],
  ["=B4", "B4"],
  ["$B$4:$B$9", "$B$4:$B$9"],
  ["'Team A'!B4", "'Team A'!B4"],
  ["'Director''s list'!B4:C9", "'Director''s list'!B4:C9"],
  ["Staff!B4#", "Staff!B4#"],
  ["establishment", "establishment"],
  ["Posts[FTE]", "Posts[FTE]"],
  ["Posts[[#Totals],[FTE]]", "Posts[[#Totals],[FTE]]"],
  ["B4/(1+C4)", "B4/(1+C4)"],
  ["SUM(B4:B9,C4)*2", "SUM(B4:B9,C4)*2"],
  ['IF(B4="x",,"y, z")', 'IF(B4="x",,"y, z")'],
  ["{1,2;3,4}", "{1,2;3,4}"],
  ["#N/A", "#N/A"],
  ["TRUE", "TRUE"],
  ['"z"', '"z"'],
  ['"say ""no"""', '"say ""no"""'],
  ["2025-26", '"2025-26"'],
  ["2025/26", '"2025/26"'],
  ["1/9/2018", "DATE(2018,9,1)"],
  ["DATE(2018,9,1)", "DATE(2018,9,1)"],
])("%s goes in as %s", (typed, formula) => {
  expect(parseArgument(typed, plain)).toEqual({ formula });
});

test.each([
  ["cin", '"CIN"'],
  ['"cp"', '"CP"'],
  ["agency rate", '"Agency rate"'],
  ["B4", "B4"],
])("among a few words %s goes in as %s", (typed, formula) => {
  expect(parseArgument(typed, kind)).toEqual({ formula });
});

test.each(["true", "TRUE", '"TRUE"'])("a switch set to %s is no text in the formula", (typed) => {
  expect(parseArgument(typed, { ...optional, choices: ["TRUE", "FALSE"] })).toEqual({ formula: "TRUE" });
});

test.each([
  ["1,2", "comma"],
  ["B4;C4", "comma"],
  ["1),HYPERLINK(B4", "brackets do not match"],
  ["B4)", "brackets do not match"],
  ["(B4", "brackets do not match"],
  ["SUM(B4", "brackets do not match"],
  ['"open', "quotation marks"],
  ['a"', "quotation marks"],
  ["B4+", "not finished"],
  ["*2", "not finished"],
  ["two words", "side by side"],
  ["B4 C4", "side by side"],
  ["[Book2.xlsx]Sheet1!A1", "other workbooks"],
  ["'C:\\[Book2.xlsx]Sheet1'!A1", "other workbooks"],
  ["cmd|'/c calc'!A0", "“|” cannot stand here"],
  ["B4\nC4", "cannot stand here"],
  ["1{2}", "side by side"],
  ["{B4}", "not finished"],
  ["1".repeat(2_001), "too long"],
])("%j is refused: %s", (typed, words) => {
  expect(parseArgument(typed, plain)).toEqual({ problem: expect.stringContaining(words) as string });
});

test("an empty field leaves an optional argument out and asks for a required one", () => {
  expect(parseArgument("  ", optional)).toEqual({});
  expect(parseArgument("", plain)).toEqual({ problem: "Give cases." });
});
