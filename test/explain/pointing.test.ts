/** References that only working them out tells, functions of people's own, and dates that a workbook may not keep. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import type { Explanation } from "../../src/explain/explanation.ts";
import type { GridCell } from "../../src/audit/workbookGrid.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

const month = (name: string, pay: number) =>
  sheetOf(name, [
    ["Line", "Amount"],
    ["Pay", pay],
  ]);
const spill: Partial<GridCell> = { formula: "=B2:B3/10", value: 100 };

function explained(
  formula: string,
  value: number | string,
  more: Partial<GridCell> = {},
  known: Partial<GridCell> = { ...spill, spillsOver: "E2:E3" },
): Explanation {
  const plan = sheetOf("Plan", [
    ["Line", "2018-19", "2019-20", "Start", "Tenth"],
    ["Pay", 1000, 1100, { value: 43191, numberFormat: "dd/mm/yyyy" }, known],
    ["Rent", 200, 210, 2, { value: 20, isSpilled: true }],
    ["Result", { formula, value, ...more }],
  ]);
  const grid = gridOf(plan, month("Apr", 10), month("May", 20), month("Jun", 30));
  const uplifted = { name: "uplifted", formula: "=LAMBDA(pay,pay*1.03)" };
  return explainCell({ ...grid, names: [uplifted] }, { sheet: "Plan", cell: "B4" });
}

const last = ({ steps }: Explanation): string => {
  const step = steps.at(-1);
  return `${step?.values ?? ""} = ${step?.result ?? ""}`;
};
const reads = ({ precedents }: Explanation): string[] =>
  precedents.map(({ sheet, cells }) => (sheet === "Plan" ? cells : `${sheet}!${cells}`));

test.each<[string, number, string, string, string[]]>([
  [
    "=OFFSET(B2,1,1)",
    210,
    "the cell 1 below and 1 right of Pay",
    "the cell 1 below and 1 right of B2, which is C3 = 210",
    ["B2", "C3"],
  ],
  [
    "=SUM(OFFSET(B2,0,0,D3,1))",
    1200,
    "the sum of the cells from Pay, Rent, Start high and 1 wide",
    "1,000 + 200 = 1,200",
    ["B2", "D3", "B2:B3"],
  ],
  [
    '=INDIRECT("C"&D3)',
    1100,
    'the cell at the address ("C" joined to Rent, Start)',
    'the cell at the address "C2" = 1,100',
    ["D3", "C2"],
  ],
  ["=SUM(E2#)", 120, "the sum of the spill of Pay, Tenth", "100 + 20 = 120", ["E2", "E2:E3"]],
  [
    "=SUM(B2:INDEX(B2:B3,2))",
    1200,
    "the sum of Pay to (the cell of Pay to Rent at 2)",
    "1,000 + 200 = 1,200",
    ["B2", "B2:B3"],
  ],
  [
    "=SUM(Apr:Jun!B2)",
    60,
    "the sum of Pay (Apr to Jun)",
    "10 + 20 + 30 = 60",
    ["Apr!B2", "May!B2", "Jun!B2"],
  ],
  [
    "=LAMBDA(pay,rise,pay*(1+rise))(B2,3%)",
    1030,
    "pay × (1 + rise), where pay = Pay, rise = 3%",
    "1,000 × 1.03 = 1,030",
    ["B2"],
  ],
  ["=uplifted(B2)", 1030, "uplifted(Pay)", "uplifted(1,000) = 1,030", ["B2"]],
  [
    "=SUM(MAP(B2:B3,LAMBDA(pay,pay*4)))",
    4800,
    "the sum of pay × 4 for each pay of Pay to Rent",
    "4,000 + 800 = 4,800",
    ["B2:B3"],
  ],
])("%s", (formula, value, words, step, precedents) => {
  const explanation = explained(formula, value);
  expect(explanation.remarks).toEqual([]);
  expect(explanation.words).toBe(words);
  expect(last(explanation)).toBe(step);
  expect(reads(explanation)).toEqual(precedents);
});

test.each<[string, GridCell["value"] & (number | string), string[]]>([
  ["=TODAY()", 46348, ["Excel last calculated on 22 November 2026, as the cell's value shows."]],
  ["=TODAY()-D2", 3157, ["The cell's value implies that Excel last calculated it on 22 November 2026."]],
  [
    '=IF(TODAY()>D2,"started","to come")',
    "started",
    [
      "The date is not worked out here, because a workbook does not keep the day on which Excel last calculated; " +
        "the result shown is the cell's own value.",
    ],
  ],
])("%s holds %s", (formula, value, remarks) => {
  expect(explained(formula, value).remarks).toEqual(remarks);
});

test("another cell that shows the date tells it", () => {
  const grid = gridOf(
    sheetOf("Plan", [
      [
        ["=TODAY()", 46348],
        ['=YEAR(A1)&TEXT(TODAY()," d")', "2026 22"],
      ],
    ]),
  );
  const { remarks, steps } = explainCell(grid, { sheet: "Plan", cell: "B1" });
  expect(remarks).toEqual(["Excel last calculated on 22 November 2026, as Plan!A1 shows."]);
  expect(steps.at(-1)?.result).toBe('"2026 22"');
});

test("how far a spill reaches is worked out where the workbook only marks its cells", () => {
  expect(explained("=SUM(E2#)", 120, {}, spill).remarks).toEqual([]);
});

test("a spill over cells that are not marked is not believed", () => {
  const { remarks } = explained("=SUM(E2#)", 120, {}, { ...spill, formula: "=B2:B4/10" });
  expect(remarks.join()).toContain("the workbook does not say how far it reaches");
});

test.each([
  ["a name that stands for itself", "=forever", "=forever+1"],
  ["a LAMBDA that calls itself for ever", "=forever(1)", "=LAMBDA(n,forever(n+1))"],
])("%s ends in a sentence", (_, formula, meaning) => {
  const grid = {
    ...gridOf(sheetOf("Plan", [[[formula, 1]]])),
    names: [{ name: "forever", formula: meaning }],
  };
  const { remarks } = explainCell(grid, { sheet: "Plan", cell: "A1" });
  expect(remarks.join()).toContain("because it leads to itself, or to too many others");
});

test("SUBTOTAL may have passed over rows that a filter hides", () => {
  const grid = gridOf(
    sheetOf(
      "Plan",
      [
        ["Pay", 1],
        ["Rent", 2],
        ["Total", ["=SUBTOTAL(9,B1:B2)", 1]],
      ],
      { hiddenRows: new Set([2]) },
    ),
  );
  expect(explainCell(grid, { sheet: "Plan", cell: "B3" }).remarks).toEqual([
    "Rows that a filter hides are left out.",
  ]);
});
