/** The tree of what a cell reads: opened line by line, with what was met before marked. */
import { expect, test } from "vitest";
import { Explainer } from "../../src/explain/explainer.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

const percent = (value: number) => ({ value, numberFormat: "0.0%" });
const date = (value: number) => ({ value, numberFormat: "d mmm yyyy" });

const cost = sheetOf("Cost", [
  ["Line", "Cost"],
  ["Posts", 12],
  ["Salary", { value: 40_000, numberFormat: "£#,##0" }],
  ["On-cost", percent(0.3)],
  ["Post cost", ["=B3*(1+B4)", 52_000]],
  ["Budget", ["=B2*B5+B5*0", 624_000]],
  ["Share", ["=B6/SUM(Ledger!B:B)+B2", 0]],
  ["Round", ["=B9+1", 0]],
  ["And round", ["=B8+1", 0]],
]);
const ledger = sheetOf(
  "Ledger",
  Array.from({ length: 60 }, (_, at) => [`Line ${at + 1}`, { value: 1_000, numberFormat: "£#,##0" }]),
);
const explainer = new Explainer(gridOf(cost, ledger));

/** Each line as "  cell words: value", with its state and marks; opens the lines at these places one after the other. */
function tree(cell: string, ...places: readonly number[]): string[] {
  const opened = new Set<string>();
  for (const place of places) opened.add(explainer.tree({ sheet: "Cost", cell }, opened)[place]?.id ?? "");
  const signs = { open: "-", closed: "+", end: " " };
  return explainer
    .tree({ sheet: "Cost", cell }, opened)
    .map(({ level, state, cells, words, value, mark, more }) =>
      [`${" ".repeat(level)}${signs[state]} ${cells} ${words}: ${value}`, mark, more || undefined]
        .filter((part) => part !== undefined)
        .join(", "),
    );
}

test("what a formula reads stands closed, with its value", () => {
  expect(tree("B6")).toEqual(["   B2 Posts, Cost: 12", " + B5 Post cost, Cost: 52,000"]);
});

test("an opened line shows what it reads; cells that stand further up are marked", () => {
  expect(tree("B7", 0, 2)).toEqual([
    " - B6 Budget, Cost: 624,000",
    "    B2 Posts, Cost: 12",
    "  - B5 Post cost, Cost: 52,000",
    "     B3 Salary, Cost: £40,000",
    "     B4 On-cost, Cost: 30.0%",
    " + B1:B60 B1:B60: 60 cells, sum £60,000",
    "   B2 Posts, Cost: 12, above",
  ]);
});

test("a range opens to its first fifty cells and says how many more it has", () => {
  const lines = tree("B7", 1);
  expect(lines).toHaveLength(1 + 1 + 50 + 1);
  expect(lines[1]).toBe(" - B1:B60 B1:B60: 60 cells, sum £60,000, 10");
  expect(lines[51]).toBe("    B50 Line 50: £1,000");
});

test("a circle is marked where it closes and opens no further", () => {
  expect(tree("B8", 0)).toEqual([" - B9 And round, Cost: 0", "    B8 Round, Cost: 0, circular"]);
});

test("each line knows its level and its place among its like", () => {
  const [, open] = explainer.tree({ sheet: "Cost", cell: "B6" }, new Set());
  const under = explainer.tree({ sheet: "Cost", cell: "B6" }, new Set([open?.id ?? ""]));
  expect(under.map(({ level, place, of }) => [level, place, of])).toEqual([
    [1, 1, 2],
    [1, 2, 2],
    [2, 1, 2],
    [2, 2, 2],
  ]);
});

test("a cell without a formula has no tree", () => {
  expect(tree("B2")).toEqual([]);
});

test.each([
  ["a few values", [1, 2, null], "3 cells, 1, 2, the others blank"],
  ["nothing", [null, null], "2 cells, all blank"],
  ["figures and text", [1, 2, 3, 4, "tbc"], "5 cells, sum 10"],
  ["rates", [0.02, 0.05, 0.03, 0.02, 0.04].map(percent), "5 cells, 2.0% to 5.0%"],
  ["dates", [43_191, 43_200, 43_210, 43_220, 43_221].map(date), "5 cells, 1 Apr 2018 to 1 May 2018"],
  ["years", [2019, 2020, 2021, 2022, 2023], "5 cells, 2019 to 2023"],
  ["text", ["a", "b", "c", "d", "e"], "5 cells, a, b, c, d, …"],
  ["errors", [1, 2, 3, "#N/A", 5], "5 cells, 1 of them in error"],
])("a range of %s", (_, values, said) => {
  const sheet = sheetOf("Row", [values, [[`=COUNTA(A1:${"ABCDE"[values.length - 1] ?? ""}1)`, 0]]]);
  const [line] = new Explainer(gridOf(sheet)).tree({ sheet: "Row", cell: "A2" }, new Set());
  expect(line?.value).toBe(said);
});
