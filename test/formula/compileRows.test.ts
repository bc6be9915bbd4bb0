/** Rows of a plan: what they compile to on a sheet, what they work out to, and what is refused. */
import { describe, expect, test } from "vitest";
import { compileRows } from "../../src/formula/compileRows.ts";
import { printRow, type Printing } from "../../src/formula/printRow.ts";
import type { Row } from "../../src/formula/row.ts";

const years = 3;
const nativeOf = (name: string, args: readonly string[]): string => {
  if (name === "MTFP.CASELOAD_RATIO") return `(${args[0] ?? ""})/(${args[1] ?? ""})`;
  throw new Error(name);
};
const compiled = (...rows: Row[]) => {
  const plan = compileRows(rows, years, nativeOf);
  plan.evaluate();
  return plan;
};
/** Row n of the list stands in row n + 10 of the sheet; constants in column 6, plan years in columns 8 to 10. */
const printing = (rows: readonly Row[], style: Printing["style"] = "native"): Printing => ({
  placeOf: (row) => ({
    sheet: rows[row]?.id.startsWith("pay.") ? "Pay bill" : "Staff",
    row: row + 10,
    ...(rows[row]?.constant === undefined ? {} : { column: 6 }),
  }),
  firstYear: 8,
  lastYear: 10,
  markColumn: 1,
  style,
});

const inputs: Row[] = [
  { id: "opening", values: [10, 20, 30, 40] },
  { id: "rate", constant: 0.5 },
  { id: "pay.award", values: [0, 0.1, 0, 0.1] },
  { id: "nought", values: [0, 0, 1, 0] },
];

describe("a formula on the sheet and its results in three years", () => {
  test.each([
    ["opening+rate", "=R[-4]C+R[-3]C6", [20.5, 30.5, 40.5]],
    ["opening*(1+pay.award)", "=R[-4]C*(1+'Pay bill'!R[-2]C)", [22, 30, 44]],
    ["PREV(opening)", "=R[-4]C[-1]", [10, 20, 30]],
    ["PREV(result)+opening", "=RC[-1]+R[-4]C", [20, 50, 90]],
    ["opening-(rate-1)", "=R[-4]C-(R[-3]C6-1)", [20.5, 30.5, 40.5]],
    ["(opening-rate)-1", "=R[-4]C-R[-3]C6-1", [18.5, 28.5, 38.5]],
    ["opening/rate/2", "=R[-4]C/R[-3]C6/2", [20, 30, 40]],
    ["opening/(rate*2)", "=R[-4]C/(R[-3]C6*2)", [20, 30, 40]],
    ["-opening^2", "=-R[-4]C^2", [400, 900, 1600]],
    ["-(opening^2)", "=-(R[-4]C^2)", [-400, -900, -1600]],
    ["opening*5%", "=R[-4]C*5%", [1, 1.5, 2]],
    ["SUM(opening:nought)", "=SUM(R[-4]C:R[-1]C)", [20.6, 31.5, 40.6]],
    ["MAX(0,opening-25)", "=MAX(0,R[-4]C-25)", [0, 5, 15]],
    ["IF(opening>=30,1,0)", "=IF(R[-4]C>=30,1,0)", [0, 1, 1]],
    ["IF(AND(opening>10,NOT(nought)),rate,-2)", "=IF(AND(R[-4]C>10,NOT(R[-1]C)),R[-3]C6,-2)", [0.5, -2, 0.5]],
    ["ROUND(opening/3,1)", "=ROUND(R[-4]C/3,1)", [6.7, 10, 13.3]],
    ["MTFP.CASELOAD_RATIO(opening,rate*4)", "=R[-4]C/(R[-3]C6*4)", [10, 15, 20]],
  ])("%s", (formula, sheet, results) => {
    const rows = [...inputs, { id: "result", formula }];
    const plan = compiled(...rows);
    const node = plan.formulas[4]?.years;
    expect(node && printRow(node, 4, printing(rows))).toBe(sheet);
    const got = [1, 2, 3].map((year) => plan.cells.at(4, year));
    results.forEach((result, at) => expect(got[at]).toBeCloseTo(result, 12));
  });
});

test("the same row in function style calls the custom function", () => {
  const rows = [...inputs, { id: "result", formula: "MTFP.CASELOAD_RATIO(opening,rate)*2" }];
  const node = compiled(...rows).formulas[4]?.years;
  expect(node && printRow(node, 4, printing(rows, "functions"))).toBe(
    "=MTFP.CASELOAD_RATIO(R[-4]C,R[-3]C6)*2",
  );
});

test("neighbours that read one row name it with a fixed row, and each its own with a relative one: one formula for both", () => {
  const rows: Row[] = [
    ...inputs,
    { id: "first", formula: "opening*rate" },
    { id: "second", formula: "opening*rate" },
    { id: "doubled", formula: "first*2+SUM(opening:nought)" },
    { id: "trebled", formula: "second*2+SUM(opening:nought)" },
  ];
  const { formulas } = compiled(...rows);
  const printed = (row: number, beside: number): string | undefined => {
    const node = formulas[row]?.years;
    return node && printRow(node, row, printing(rows), formulas[beside]?.years);
  };
  expect([printed(4, 5), printed(5, 4)]).toEqual(Array(2).fill("=R10C*R11C6"));
  expect([printed(6, 7), printed(7, 6)]).toEqual(Array(2).fill("=R[-2]C*2+SUM(R10C:R13C)"));
});

test("a base year has a formula of its own, and a constant sums up all years", () => {
  const rows: Row[] = [
    ...inputs,
    { id: "closing", base: "opening*rate", formula: "PREV(closing)+opening" },
    { id: "all", constant: "SUM(YEARS(closing))" },
    { id: "weighted", constant: "SUMPRODUCT(YEARS(closing),YEARS(opening))" },
    { id: "double", constant: "rate*2" },
  ];
  const plan = compiled(...rows);
  expect([0, 1, 2, 3].map((year) => plan.cells.at(4, year))).toEqual([5, 25, 55, 95]);
  expect([5, 6, 7].map((row) => plan.cells.at(row, 0))).toEqual([175, 25 * 20 + 55 * 30 + 95 * 40, 1]);
  const node = plan.formulas[5]?.constant;
  expect(node && printRow(node, 5, printing(rows))).toBe("=SUM(R[-1]C8:R[-1]C10)");
});

test("SUMFOR adds the rows of a block that bear the mark of the row asking", () => {
  const rows: Row[] = [
    { id: "start.c1", values: [0, 1, 0, 0], mark: "P01" },
    { id: "start.c2", values: [0, 0, 2, 0], mark: "P02" },
    { id: "start.c3", values: [0, 4, 0, 4], mark: "P01" },
    { id: "starts", formula: "SUMFOR(start.c1:start.c3)", mark: "P01" },
  ];
  const plan = compiled(...rows);
  expect([1, 2, 3].map((year) => plan.cells.at(3, year))).toEqual([5, 0, 4]);
  const node = plan.formulas[3]?.years;
  expect(node && printRow(node, 3, printing(rows))).toBe("=SUMIF(R[-3]C1:R[-1]C1,RC1,R[-3]C:R[-1]C)");
});

describe("errors are values that pass through the rows", () => {
  test.each([
    ["opening/nought", ["#DIV/0!", undefined, "#DIV/0!"]],
    ["IF(nought=1,opening,opening/nought)", ["#DIV/0!", undefined, "#DIV/0!"]],
    ["(0-opening)^rate", ["#NUM!", "#NUM!", "#NUM!"]],
    ["MAX(1,opening/nought)", ["#DIV/0!", undefined, "#DIV/0!"]],
    ["(opening/nought)^0", ["#DIV/0!", undefined, "#DIV/0!"]],
    ["nought^0", ["#NUM!", undefined, "#NUM!"]],
    ["nought^(0-1)", ["#DIV/0!", undefined, "#DIV/0!"]],
    ["opening^999", ["#NUM!", "#NUM!", "#NUM!"]],
  ])("%s", (formula, errors) => {
    const plan = compiled(...inputs, { id: "first", formula }, { id: "second", formula: "IF(first>0,1,2)" });
    for (const row of [4, 5]) expect([1, 2, 3].map((year) => plan.cells.errorAt(row, year))).toEqual(errors);
  });

  test("and go away when the cause does", () => {
    const plan = compiled(...inputs, { id: "first", formula: "opening/nought" });
    for (const year of [0, 1, 2, 3]) plan.cells.keep(3, year, 1);
    plan.evaluate();
    expect([1, 2, 3].map((year) => plan.cells.errorAt(4, year))).toEqual([undefined, undefined, undefined]);
    expect(plan.cells.at(4, 1)).toBe(20);
  });
});

describe("what is refused names the row, the place and the way out", () => {
  test.each([
    ["opening+closing", "Row bad, character 9: no row is called closing."],
    ["opening+", 'Row bad, character 9: "opening+" is not a formula; check brackets, commas and operators.'],
    ["SUM(opening", "is not a formula; check brackets"],
    [
      "opening+pay2017",
      "Row bad, character 9: pay2017 reads as a cell's address; give the row a name with a dot in it.",
    ],
    ["NPV(rate,opening)", "Row bad, character 1: rows know no function NPV."],
    ['IF(rate,"x",1)', 'Row bad, character 9: "x" is not a number; rows hold numbers only.'],
    ["opening&rate", "rows know no operator &."],
    ["opening:nought", "a block of rows stands inside SUM"],
    ["SUM(nought:opening)", "the first row of a block stands above its last."],
    ["ROUND(opening)", "Row bad, character 1: ROUND takes 2 arguments."],
    ["PREV(rate)", "a constant is the same every year; write its name alone."],
    ["PREV(opening,rate)", "PREV takes the name of one row."],
    ["SUMFOR(opening:nought)", "SUMFOR needs a row with a mark; give this row one."],
    [
      "bad+1",
      "Row bad, character 1: it and bad depend on each other in the same year; let one read PREV of the other.",
    ],
    ["SUM(YEARS(opening))", "YEARS(opening) is known only after the last year; use it in a constant."],
    ["opening>1", "a row holds numbers; write IF(…,1,0) around what is true or false."],
    ["IF((opening>1)=nought,1,0)", "compare numbers only; write IF(…,1,0) around what is true or false."],
    ["IF(rate,OR(rate),1)", "a row holds numbers; write IF(…,1,0) around what is true or false."],
    ["{1,2}", "a row takes numbers, names of rows, operators and functions only."],
  ])("%s", (formula, sentence) => {
    expect(() => compiled(...inputs, { id: "bad", formula })).toThrow(sentence);
  });

  test.each<[string, Row[], string]>([
    [
      "two rows of one name",
      [{ id: "opening", constant: 1 }],
      "Row opening, character 1: two rows have this name.",
    ],
    [
      "too few values",
      [{ id: "short", values: [1, 2] }],
      "it has 2 values; the base year and the plan years are 4.",
    ],
    [
      "a base year that looks back",
      [{ id: "b", base: "PREV(opening)", formula: "1" }],
      "only a plan year has a year before it.",
    ],
    [
      "a constant of one year",
      [{ id: "c", constant: "opening*2" }],
      "a constant reads all years of opening, as YEARS(opening), or none.",
    ],
    [
      "a year of the whole plan",
      [
        { id: "plan.total", constant: "SUM(YEARS(opening))" },
        { id: "y", formula: "plan.total*2" },
      ],
      "Row y, character 1: plan.total is known only after the last year.",
    ],
    [
      "a circle of two rows",
      [
        { id: "x.a", formula: "x.b" },
        { id: "x.b", formula: "x.a" },
      ],
      "Row x.b, character 1: it and x.a depend on each other in the same year",
    ],
  ])("%s", (_, rows, sentence) => {
    expect(() => compiled(...inputs, ...rows)).toThrow(sentence);
  });
});
