/** What Explain says of the cells of a small budget. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import { Explainer } from "../../src/explain/explainer.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

const posts = sheetOf("Posts", [
  ["Post", "FTE", "Salary", "Cost"],
  ["Social worker", 10, 40000, ["=B2*C2*(1+Rates!$B$2)", 520000]],
  ["Team manager", 2, 52000, ["=B3*C3*(1+Rates!$B$2)", 135200]],
  ["Total", ["=SUM(B2:B3)", 12], null, ["=SUM(D2:D3)", 655200]],
]);
const rates = sheetOf("Rates", [
  ["Rate", "Value"],
  ["On-cost", { value: 0.3, numberFormat: "0%" }],
  ["Unused rate", 3],
]);
const workbook = gridOf(posts, rates);

test("a formula is told in labels, then step by step with its values", () => {
  expect(explainCell(workbook, { sheet: "Posts", cell: "D2" })).toMatchObject({
    name: "Social worker, Cost",
    kind: "formula",
    words: "FTE × Salary × (1 + On-cost (Rates))",
    steps: [
      { words: "1 + On-cost (Rates)", values: "1 + 30%", result: "1.3" },
      { words: "FTE × Salary × (1 + On-cost (Rates))", values: "10 × 40,000 × 1.3", result: "520,000" },
    ],
    precedents: [
      { sheet: "Posts", cells: "B2", words: "Social worker, FTE", value: "10" },
      { sheet: "Posts", cells: "C2", words: "Social worker, Salary", value: "40,000" },
      { sheet: "Rates", cells: "B2", words: "On-cost", value: "30%" },
    ],
    dependents: [{ sheet: "Posts", cells: "D4", words: "Total, Cost", value: "655,200" }],
    remarks: [],
  });
});

test("a range is named by its first and last line", () => {
  expect(explainCell(workbook, { sheet: "posts", cell: "$D$4" })).toMatchObject({
    cell: "D4",
    words: "the sum of Social worker to Team manager",
    steps: [{ values: "520,000 + 135,200", result: "655,200" }],
  });
});

test("a typed cell says so, and what uses it", () => {
  expect(explainCell(workbook, { sheet: "Rates", cell: "B2" })).toMatchObject({
    kind: "typed",
    unit: "%",
    words: "A typed number, 0.3, shown in the format 0%.",
    dependents: [{ cells: "D2" }, { cells: "D3" }],
    remarks: [],
  });
});

test("an input that nothing reads is called out", () => {
  expect(explainCell(workbook, { sheet: "Rates", cell: "B3" }).remarks).toEqual([
    "No formula of this workbook reads it.",
  ]);
});

test("a sheet or a cell that is not there is refused", () => {
  expect(() => explainCell(workbook, { sheet: "Pay", cell: "A1" })).toThrow('There is no sheet "Pay".');
  expect(() => explainCell(workbook, { sheet: "Posts", cell: "Total" })).toThrow("is not a cell");
});

/** A chain down a column that all reads one rate, fixed, and ranges that grow, are whole columns, or have a name. */
const long = gridOf(
  sheetOf("Ledger", [
    ["Month", "Spend", "So far", "Share", "Whole", "Named"],
    ...Array.from({ length: 200 }, (_, at) => [
      `Month ${at + 1}`,
      at,
      [`=SUM(B$2:B${at + 2})`, 0] as const,
      [`=B${at + 2}*Rates!$B$2`, 0] as const,
      ["=COUNT(B:B)", 0] as const,
      ["=SUM(spend)", 0] as const,
    ]),
  ]),
  rates,
);
const ledger = { ...long, names: [{ name: "spend", formula: "=Ledger!$B$2:$B$11" }] };

test.each([
  ["the rate that every row takes", "Rates", "B2", 200],
  ["the first month: in 200 running sums, its own share, the whole column and the name", "Ledger", "B2", 601],
  ["the last month that the name has", "Ledger", "B11", 191 + 1 + 200 + 200],
  ["the first month after it", "Ledger", "B12", 190 + 1 + 200],
  ["the last month", "Ledger", "B201", 1 + 1 + 200],
  ["a cell that the whole column alone has", "Ledger", "B1", 200],
  ["a running sum", "Ledger", "C5", 0],
])("readers of %s are all counted, the first of them shown", (_, sheet, cell, count) => {
  const { dependents, dependentCount } = explainCell(ledger, { sheet, cell });
  expect([dependentCount, dependents.length]).toEqual([count, Math.min(count, 50)]);
});

test("a cell is read by sums over several sheets, but not by those over sheets of another workbook", () => {
  const months = ["Apr", "May", "Jun"].map((name) => sheetOf(name, [["Pay", 10]]));
  const year = sheetOf("Year", [
    ["Pay", ["=SUM(Apr:Jun!B1)", 30]],
    ["Last year", [String.raw`=SUM('C:\Plans\[Pay.xlsx]Apr:Jun'!B1)+'C:\Plans\[Pay.xlsx]May'!B1`, 30]],
  ]);
  const { dependents } = explainCell(gridOf(...months, year), { sheet: "May", cell: "B1" });
  expect(dependents).toMatchObject([{ sheet: "Year", cells: "B1" }]);
});

test("after an edit only the sheet that changed is read again", () => {
  const before = new Explainer(workbook);
  expect(before.explain({ sheet: "Rates", cell: "B3" }).dependentCount).toBe(0);
  const edited = sheetOf("Posts", [["Social worker", 10, ["=B1*Rates!B3", 30]]]);
  const after = new Explainer(gridOf(edited, rates), before);
  expect(after.explain({ sheet: "Rates", cell: "B3" }).dependents).toMatchObject([{ cells: "C1" }]);
  expect(after.explain({ sheet: "Rates", cell: "B2" }).dependentCount).toBe(0);
});

/** As our own plans are laid out: blocks of the same rows under headings, a unit column, years across. */
const plan = gridOf(
  sheetOf("Staff", [
    ["Staff"],
    ["Ref", "Line", "Unit", "Constant", "2017-18", "2018-19"],
    ["Employed at the year's end; nobody is counted twice"],
    ["sw", "Social workers", "FTE", null, 100, ["=E4+E8", 110]],
    ["tm", "Team managers", "FTE", null, 20, 20],
    [],
    ["Staff who start in the year"],
    ["sw", "Social workers", "FTE", null, 10, 12],
    ["tm", "Team managers", "FTE", null, 0, ['=SUMIF(A4:A5,A8,F4:F5)&" of "&A3', "110 of "]],
    [],
    ["Cost"],
    [null, "Cost of a post", "£", { value: 48_000, numberFormat: "#,##0" }],
    [
      null,
      "Cost of social workers",
      "£000",
      null,
      { formula: "=-(E4-F4)*$D12*(1+Rates!B2)", value: 624_000, numberFormat: "#,##0,;-#,##0," },
      { formula: "=SUM(E1:E13)*0+E13", value: 624_000, numberFormat: "#,##0,;-#,##0," },
    ],
    [null, "Year starts in", "year", null, 2017, ["=E14+1", 2018]],
    [null, "Starters left", "FTE", null, ["=F8-Rates!B2", 11.7], ["=Rates!$B$3", 3]],
    [null, "Starters, as asked", "FTE", null, 1, ["=Rates!$B$2", 0.3]],
  ]),
  rates,
);

test.each([
  [
    "rows that come in several blocks have their block's heading",
    "F4",
    "this line in 2017-18 + Staff who start in the year: Social workers in 2017-18",
  ],
  [
    "a cell with a text is that text",
    "F9",
    '(the sum of Employed at the year\'s end: Social workers to Team managers where sw to tm, Ref is "sw") joined to " of " joined to "Employed at the year\'s end; nobody is counted twice"',
  ],
  ["years that are counted head no column", "F14", "this line in 2017-18 + 1"],
  [
    "Value or Constant says nothing of a cell",
    "E13",
    "−(Employed at the year's end: Social workers in 2017-18 − Employed at the year's end: Social workers in 2018-19) × Cost of a post × (1 + On-cost (Rates))",
  ],
])("names: %s", (_, cell, words) => {
  expect(explainCell(plan, { sheet: "Staff", cell }).words).toBe(words);
});

test("a cell of such a sheet has its block, line and year", () => {
  const name = (cell: string) => explainCell(plan, { sheet: "Staff", cell }).name;
  expect(["F4", "E8", "D12", "E13"].map(name)).toEqual([
    "Employed at the year's end: Social workers, 2018-19",
    "Staff who start in the year: Social workers, 2017-18",
    "Cost of a post",
    "Cost of social workers, 2017-18",
  ]);
});

test("money has its sign, whole pounds where there are many; long parts are called by their step", () => {
  expect(explainCell(plan, { sheet: "Staff", cell: "E13" })).toMatchObject({
    value: "624",
    unit: "£000",
    steps: [
      { values: "100 − 110", result: "−10" },
      { words: "−step 1", values: "−(−10)", result: "10" },
      { values: "1 + 30%", result: "1.3" },
      {
        words: "step 2 × Cost of a post × (1 + On-cost (Rates))",
        values: "10 × £48,000 × 1.3",
        result: "£624,000",
      },
    ],
  });
});

test("of lists of links one is not held against the next", () => {
  expect(explainCell(plan, { sheet: "Staff", cell: "F16" }).differences).toEqual([]);
  expect(explainCell(plan, { sheet: "Staff", cell: "F15" }).differences).toEqual([]);
});
