/** Figures as a reader of the sheet knows them: grouped as their format says, with the digits that were typed. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import { formatNumber } from "../../src/explain/formatNumber.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

test.each([
  ["# ##0", 1078454, "1078 454"],
  ["# ##0", 43, "43"],
  ["00 00 00", 1234567, "123 45 67"],
  ["00 00 00", 12, "00 00 12"],
  ['0"x"0', 12, "1x2"],
  ["000", 5, "005"],
  ["0.0##", 5.25, "5.25"],
  [".00", 12.5, "12.50"],
  ['"FY0"0', 7, "FY07"],
  ["[$Rs.-4009] #,##0", 1234, "Rs. 1,234"],
  ['_-* #,##0_-;-* #,##0_-;_-£* "-"??_-;_-@_-', 0, "£-"],
  ["#,###", 0, "0"],
  ["# ?/?", 1.5, "1.5"],
  ["# ?/?;(# ?/?)", -1.5, "-1.5"],
  ["0.00E+00", 12345, "12,345"],
  ["[<0]-0;0", -5, "-5"],
  ["[<0](0);0", -5, "(5)"],
  ["[>0]0;[<0](0);0", -5, "(5)"],
  ["[<100](0);0", -5, "-(5)"],
  ["[<0](0)", 5, "5"],
  ["# ### ##0", 1078454, "1 078 454"],
  ["# ### ##0", 43, "43"],
  ["# ### ##0,;(# ### ##0,)", -6883449.94, "(6 883)"],
  ["#\\ ##0.00", 12098.5, "12 098.50"],
  ["#,##0", 1078454, "1,078,454"],
  ['0" days"', 12, "12 days"],
  ['[=0]"–";[=1]0" alert";0" alerts"', 0, "–"],
  ['[=0]"–";[=1]0" alert";0" alerts"', 1, "1 alert"],
  ['[=0]"–";[=1]0" alert";0" alerts"', 6, "6 alerts"],
  ["[Red][<-5]0.0;[>=100]#,##0;0.00", -12.25, "12.3"],
  ["[Red][<-5]0.0;[>=100]#,##0;0.00", 1234, "1,234"],
  ["[Red][<-5]0.0;[>=100]#,##0;0.00", -2, "-2.00"],
])("%s shows %d as %s", (format, value, shown) => {
  expect(formatNumber(value, format)).toBe(shown);
});

const sheet = sheetOf("Sums", [
  ["Rent", ["=18143.7+470.4", 18614.1]],
  ["Spread", ["=RARE(A1:A2)+B1*2", 40]],
  ["Link", ["='[1]Pay bill'!$E$9+B1-2", 16]],
  ["Named", ["=[Pay.xlsx]May!E9*B1", 16]],
  ["Needless", ["=SUM(B1+B3)/2", 9315.05]],
  ["Needed", ["=SUM(B1:B2*B3:B4)", 9315.05]],
  ["Taken away", ["=MAX(B1,-B3)", 18614.1]],
  ["Chosen", ["=IF(B1>0,B1/2,(B1+B3+B5+B7)*(B1-B3-B5-B7)/2)", 9307.05]],
]);

test.each([
  ["typed figures keep their digits", "B1", "18,143.7 + 470.4", ["18,143.7 + 470.4"]],
  [
    "beside a function that is not worked out the rest is",
    "B2",
    "(RARE(Rent to Spread)) + Rent × 2",
    ["18,614.1 × 2", "(RARE(Rent to Spread)) + 37,228.2"],
  ],
  [
    "another workbook is named",
    "B3",
    "E9 (Pay bill in other workbook 1) + Rent − 2",
    ["E9 (Pay bill in other workbook 1) + 18,614.1 − 2"],
  ],
  [
    "by its name where the formula has it",
    "B4",
    "E9 (May in Pay.xlsx) × Rent",
    ["E9 (May in Pay.xlsx) × 18,614.1"],
  ],
  ["a SUM around a sum is that sum", "B5", "(Rent + Link) ÷ 2", ["18,614.1 + 16", "18,630.1 ÷ 2"]],
  [
    "but not around lists",
    "B6",
    "the sum of (Rent to Spread) × (Link to Named)",
    ["(18,614.1, 40) × (16, 16)", "297,825.6 + 640"],
  ],
  [
    "a minus is no step of its own",
    "B7",
    "the largest of Rent and −Link",
    ["the largest of 18,614.1 and −16"],
  ],
  [
    "what was passed over is not told at length again",
    "B8",
    "Rent ÷ 2 if Rent is above 0, otherwise (Rent + Link + Needless + Taken away) × (Rent − Link − Needless − Taken away) ÷ 2",
    ["18,614.1 is above 0", "18,614.1 ÷ 2", "9,307.05 if TRUE, otherwise (not looked at)"],
  ],
])("%s", (_, cell, words, values) => {
  const explanation = explainCell(gridOf(sheet), { sheet: "Sums", cell });
  expect(explanation.words).toBe(words);
  expect(explanation.steps.map((step) => step.values)).toEqual(values);
});

test("a branch that was passed over is left out of the steps where it is long", () => {
  const explanation = explainCell(gridOf(sheet), { sheet: "Sums", cell: "B8" });
  expect(explanation.steps.at(-1)?.words).toBe("Rent ÷ 2 if Rent is above 0, otherwise …");
});
