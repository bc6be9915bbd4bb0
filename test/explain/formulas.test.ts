/** Formulas of the kinds that budget workbooks hold: what each is in words, its steps, and that it comes to the cell's value. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import type { Explanation } from "../../src/explain/explanation.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

const budget = (formula: string, value: number | string | boolean) =>
  sheetOf("Budget", [
    ["Line", "2018-19", "2019-20", "2020-21", "Total", "Check"],
    ["Pay", 1000, 1100, 1200, null, null],
    ["Premises", 200, 210, 220],
    ["Supplies", 50, 40, "tbc"],
    ["Income", -300, -310, -320],
    ["Award", { value: 0.02, numberFormat: "0.0%" }, { value: 0.03, numberFormat: "0.0%" }],
    ["Start", { value: 43191, numberFormat: "dd/mm/yyyy" }],
    ["Nothing", 0],
    ["Result", null, [formula, value]],
    [null, 0],
  ]);
const grades = sheetOf("Grades", [
  ["Grade", "Salary", "Posts"],
  ["G7", 30000, 4],
  ["G9", 40000, 10],
  ["G11", 52000, 2],
]);

function explained(formula: string, value: number | string | boolean): Explanation {
  return explainCell(gridOf(budget(formula, value), grades), { sheet: "Budget", cell: "C9" });
}

test.each<[string, string, number | string | boolean, string, string[]]>([
  ["a sum down", "=SUM(C2:C5)", 1040, "the sum of Pay to Income", ["1,100 + 210 + 40 + −310 = 1,040"]],
  [
    "a sum across",
    "=SUM(B2:D2)",
    3300,
    "the sum of Pay in 2018-19 to 2020-21",
    ["1,000 + 1,100 + 1,200 = 3,300"],
  ],
  [
    "text in a sum is passed over",
    "=SUM(D2:D4)",
    1420,
    "the sum of Pay to Supplies in 2020-21",
    ['1,200 + 220 + "tbc" = 1,420'],
  ],
  ["a chain of cells", "=C2+C3-C4", 1270, "Pay + Premises − Supplies", ["1,100 + 210 − 40 = 1,270"]],
  ["a ratio", "=C3/C2", 210 / 1100, "Premises ÷ Pay", ["210 ÷ 1,100 = 0.190909"]],
  [
    "growth",
    "=C2/B2-1",
    0.1,
    "Pay in 2019-20 ÷ Pay in 2018-19 − 1",
    ["1,100 ÷ 1,000 = 1.1", "1.1 − 1 = 0.1"],
  ],
  [
    "growth by a rate",
    "=B2*(1+C6)",
    1030,
    "Pay in 2018-19 × (1 + Award)",
    ["1 + 3% = 1.03", "1,000 × 1.03 = 1,030"],
  ],
  [
    "compounding",
    "=B2*(1+C6)^2",
    1060.9,
    "Pay in 2018-19 × (1 + Award) to the power of 2",
    ["1 + 3% = 1.03", "1.03 to the power of 2 = 1.0609", "1,000 × 1.0609 = 1,060.9"],
  ],
  ["a minus before a power binds first", "=-C8^2+C3", 210, "", []],
  [
    "an average",
    "=AVERAGE(B3:D3)",
    210,
    "the average of Premises in 2018-19 to 2020-21",
    ["the average of 200, 210, 220 = 210"],
  ],
  ["a percentage typed", "=C2*5%", 55, "Pay × 5%", ["1,100 × 5% = 55"]],
  [
    "rounding",
    "=ROUND(C2/3,0)",
    367,
    "(Pay ÷ 3) rounded to a whole number",
    ["1,100 ÷ 3 = 366.6667", "366.6667 rounded to a whole number = 367"],
  ],
  [
    "a guard against nought",
    "=IF(B8=0,0,C2/B8)",
    0,
    "0 if Nothing in 2018-19 is 0, otherwise Pay ÷ Nothing in 2018-19",
    ["0 is 0 = TRUE", "0 if TRUE, otherwise (not looked at) = 0"],
  ],
  [
    "nested choices",
    '=IF(C2>2000,"high",IF(C2>1000,"mid","low"))',
    "mid",
    '"high" if Pay is above 2000, otherwise ("mid" if Pay is above 1,000, otherwise "low")',
    [
      "1,100 is above 2000 = FALSE",
      "1,100 is above 1,000 = TRUE",
      '"mid" if TRUE, otherwise "low" = "mid"',
      '"high" if FALSE, otherwise "mid" = "mid"',
    ],
  ],
  [
    "an error caught",
    '=IFERROR(C2/B8,"n/a")',
    "n/a",
    'Pay ÷ Nothing in 2018-19, or "n/a" if that is an error',
    ["1,100 ÷ 0 = #DIV/0!", '#DIV/0!, or "n/a" if that is an error = "n/a"'],
  ],
  [
    "both conditions",
    "=AND(C2>1000,C3<200)",
    false,
    "Pay is above 1,000 and Premises is below 200",
    ["1,100 is above 1,000 = TRUE", "210 is below 200 = FALSE", "TRUE and FALSE = FALSE"],
  ],
  ["the larger", "=MAX(0,C5)", 0, "the largest of 0 and Income", ["the largest of 0 and −310 = 0"]],
  [
    "a lookup",
    '=VLOOKUP("G9",Grades!A2:C4,2,FALSE)',
    40000,
    '"G9" looked up in G7 to G11, Grade to Posts (Grades), column 2',
    [],
  ],
  [
    "an index by a match",
    '=INDEX(Grades!B2:B4,MATCH("G11",Grades!A2:A4,0))',
    52000,
    "",
    ['the place of "G11" in "G7", "G9", "G11" = 3', "the cell of 30,000, 40,000, 52,000 at 3 = 52,000"],
  ],
  [
    "a sum of products",
    "=SUMPRODUCT(Grades!B2:B4,Grades!C2:C4)",
    624000,
    "the sum, line by line, of G7 to G11, Salary (Grades) × G7 to G11, Posts (Grades)",
    [],
  ],
  ["a sum with a condition", '=SUMIF(Grades!A2:A4,"G1*",Grades!C2:C4)', 2, "", []],
  ["sums with two conditions", '=SUMIFS(Grades!C2:C4,Grades!B2:B4,">=40000",Grades!C2:C4,"<5")', 2, "", []],
  [
    "a count with a condition",
    '=COUNTIF(B2:B5,">100")',
    2,
    "how many of Pay to Income in 2018-19 are above 100",
    ["how many of 1,000, 200, 50, −300 are above 100 = 2"],
  ],
  [
    "text joined",
    '="Budget "&C1',
    "Budget 2019-20",
    '"Budget " joined to "2019-20"',
    ['"Budget " joined to "2019-20" = "Budget 2019-20"'],
  ],
  ["a year from a label", "=VALUE(LEFT(C1,4))+1", 2020, "", []],
  [
    "a date moved on",
    "=EDATE(B7,3)",
    43282,
    "3 months after Start in 2018-19",
    ["3 months after 01/04/2018 = 1 Jul 2018"],
  ],
  ["months left in the year", "=(13-MONTH(B7))/12", 0.75, "", []],
  ["part of the year by days", "=C2*(43555-B7)/365", (1100 * 364) / 365, "", []],
  ["thousands", "=SUM(B2:B5)/1000", 0.95, "(the sum of Pay to Income in 2018-19) ÷ 1,000", []],
  ["a test of a total", "=ABS(SUM(B2:B4)-1250)<0.5", true, "", []],
  [
    "one of several",
    "=CHOOSE(2,B2,C2,D2)",
    1100,
    "number 2 of Pay in 2018-19, Pay in 2019-20, Pay in 2020-21",
    [],
  ],
  [
    "a lookup in bands",
    "=VLOOKUP(45000,{0,1;40000,2;50000,3},2)",
    2,
    "45,000 or the next below it looked up in {0, 1; 40,000, 2; 50,000, 3}, column 2",
    [],
  ],
  [
    "a place among falling figures",
    "=MATCH(205,C3:C5,-1)",
    1,
    "the place of 205 or the next above it in Premises to Income",
    ["the place of 205 or the next above it in 210, 40, −310 = 1"],
  ],
  [
    "a lookup that says what is missing",
    '=XLOOKUP("G8",Grades!A2:A4,Grades!B2:B4,0)',
    0,
    '"G8" looked up in G7 to G11, Grade (Grades), taken from G7 to G11, Salary (Grades), or 0 if it is missing',
    [],
  ],
  [
    "conditions in turn",
    '=IFS(C2>2000,"high",C2>1000,"mid",TRUE,"low")',
    "mid",
    '"high" if Pay is above 2000, else "mid" if Pay is above 1,000, else "low" if TRUE',
    [],
  ],
  [
    "the end of a month",
    "=EOMONTH(B7,11)",
    43555,
    "the end of the month 11 months after Start in 2018-19",
    ["the end of the month 11 months after 01/04/2018 = 31 Mar 2019"],
  ],
  [
    "an average with a condition",
    '=AVERAGEIF(C2:C5,">0")',
    450,
    "the average of Pay to Income where Pay to Income is above 0",
    [],
  ],
  [
    "lines chosen by a test in a sum of products",
    "=SUMPRODUCT((Grades!B2:B4>35000)*Grades!C2:C4)",
    12,
    "",
    [
      "30,000, 40,000, 52,000 is above 35,000 = FALSE, TRUE, TRUE",
      "(FALSE, TRUE, TRUE) × (4, 10, 2) = 0, 10, 2",
      "the sum, line by line, of 0, 10, 2 = 12",
    ],
  ],
  ["a blank row below the last", "=SUM(E2:E10)", 0, "the sum of Pay to Result, Total", []],
  ["rows of which not all have names", "=SUM(B9:B10)", 0, "the sum of 2018-19 (2 rows)", []],
  [
    "criteria on dates and blanks",
    '=COUNTIFS(B7:C7,">="&B7,B2:C2,"<>")',
    1,
    "how many lines there are where Start in 2018-19 to 2019-20 is on or after Start in 2018-19 and Pay in 2018-19 to 2019-20 is not blank",
    [
      '">=" joined to 01/04/2018 = ">=43191"',
      "how many lines there are where 01/04/2018, blank is on or after 1 Apr 2018 and 1,000, 1,100 is not blank = 1",
    ],
  ],
  [
    "five conditions are all said",
    '=SUMIFS(Grades!C:C,Grades!B:B,"<>",Grades!B:B,">1",Grades!B:B,">2",Grades!B:B,">3",Grades!B:B,"<>5")',
    16,
    "the sum of column Posts (Grades) where column Salary (Grades) is not blank and column Salary (Grades) is above 1 " +
      "and column Salary (Grades) is above 2 and column Salary (Grades) is above 3 and column Salary (Grades) is not 5",
    [],
  ],
  [
    "the later of two dates",
    "=IF(MAX(B7,43200)>B7,1,0)",
    1,
    "1 if the largest of Start in 2018-19 and 43,200 is after Start in 2018-19, otherwise 0",
    [
      "the largest of 01/04/2018 and 43,200 = 10/04/2018",
      "10/04/2018 is after 01/04/2018 = TRUE",
      "1 if TRUE, otherwise 0 = 1",
    ],
  ],
  [
    "whole months between dates",
    '=DATEDIF(B7,43555,"m")',
    11,
    "the whole months from Start in 2018-19 to 43,555",
    ["the whole months from 01/04/2018 to 43,555 = 11"],
  ],
  ["a text cell of a table", "=Grades!A3&C1", "G92019-20", "", ['"G9" joined to "2019-20" = "G92019-20"']],
  ["rounding to thousands", "=ROUND(C2,-3)", 1000, "Pay rounded to the nearest 1,000", []],
  ["one decimal place", "=ROUND(C2/3,1)", 366.7, "(Pay ÷ 3) rounded to 1 decimal place", []],
  ["months before", "=EDATE(B7,-1)", 43160, "1 month before Start in 2018-19", []],
  ["an argument left empty", "=IF(C2>1,,5)", 0, "nothing if Pay is above 1, otherwise 5", []],
  ["a LET with a name of its own", "=LET(base,C2,base*2)", 2200, "base × 2, where base = Pay", []],
])("%s: %s", (_, formula, value, words, steps) => {
  const explanation = explained(formula, value);
  const told = explanation.steps.map((step) => `${step.values} = ${step.result}`);
  expect(explanation.remarks).toEqual([]);
  if (words) expect(explanation.words).toBe(words);
  if (steps.length > 0) expect(told).toEqual(steps);
  expect(told.length).toBeGreaterThan(0);
});
