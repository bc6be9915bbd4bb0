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

test("after an edit only the sheet that changed is read again", () => {
  const before = new Explainer(workbook);
  expect(before.explain({ sheet: "Rates", cell: "B3" }).dependentCount).toBe(0);
  const edited = sheetOf("Posts", [["Social worker", 10, ["=B1*Rates!B3", 30]]]);
  const after = new Explainer(gridOf(edited, rates), before);
  expect(after.explain({ sheet: "Rates", cell: "B3" }).dependents).toMatchObject([{ cells: "C1" }]);
  expect(after.explain({ sheet: "Rates", cell: "B2" }).dependentCount).toBe(0);
});
