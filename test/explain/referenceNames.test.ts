/** References of one formula that mean different cells are called differently. */
import { expect, test } from "vitest";
import { explainCell } from "../../src/explain/explainCell.ts";
import { gridOf, sheetOf } from "../audit/gridOf.ts";

const quiz = sheetOf("Quiz", [
  ["Look", "Points", "Score"],
  [null, 40, ["=B2/B4", 0.5]],
  [null, 60, ["=B3/B4*(B3-B2)", 15]],
  [null, 80, ["=Last!B3-B3+Last!B4", 20]],
]);
const last = sheetOf("Last", [
  ["Look", "Points"],
  [null, 20],
  [null, 30],
  [null, 50],
  [null, ["=B4+1", 51]],
]);
const costs = sheetOf("Costs", [
  ["Team", "2018-19", "2019-20", "Growth"],
  ["North", 100, ["=B2*1.1", 110], ["=C2/B2-1", 0.1]],
  ["South", 200, ["=B3+C2", 310], ["=C3/B2", 3.1]],
  ["Both", ["=SUM(B2:B3)+SUM(B2:C2)", 510], ["=C2+C3-B4", 110]],
]);
const blocks = sheetOf("Blocks", [
  ["Line", "2018-19"],
  ["Income"],
  ["Fees", 5],
  ["Grants", 7],
  ["Total", ["=B3+B4", 12]],
  ["Costs"],
  ["Fees", 1],
  ["Total", ["=B7-B3", -4]],
]);
const bare = sheetOf("Bare", [
  [null, "2018-19"],
  [null, 5],
  [null, 7],
  [null, ["=B2+B3", 12]],
  [null, ["=SUM(B2:B3)", 12]],
]);
const grid = gridOf(quiz, last, costs, blocks, bare);

test.each([
  ["rows without names have their addresses", "Quiz", "C2", "Points (B2) ÷ Points (B4)"],
  ["the same cell twice is one", "Quiz", "C3", "Points (B3) ÷ Points (B4) × (Points (B3) − Points (B2))"],
  ["each with its sheet", "Quiz", "C4", "Points (Last!B3) − Points + Points (Last!B4)"],
  ["one that is called as the cell itself", "Last", "B5", "Points (B4) + 1"],
  ["of one row the column says which", "Costs", "D2", "this line in 2019-20 ÷ this line in 2018-19 − 1"],
  ["of other rows and columns the year says which", "Costs", "C3", "this line in 2018-19 + North"],
  ["ranges too", "Costs", "B4", "(the sum of North to South) + (the sum of North in 2018-19 to 2019-20)"],
  ["within a block of rows its heading is understood", "Blocks", "B5", "Fees + Grants"],
  ["that of another block is said", "Blocks", "B8", "Fees − Income: Fees"],
  ["another row without a name is not this line", "Bare", "B4", "2018-19 (B2) + 2018-19 (B3)"],
  ["rows without names are counted", "Bare", "B5", "the sum of 2018-19 (2 rows)"],
])("%s", (_, sheet, cell, words) => {
  expect(explainCell(grid, { sheet, cell }).words).toBe(words);
});

test("steps call them the same", () => {
  const { steps } = explainCell(grid, { sheet: "Quiz", cell: "C3" });
  expect(steps.map(({ words }) => words)).toEqual([
    "Points (B3) − Points (B2)",
    "Points (B3) ÷ Points (B4) × (Points (B3) − Points (B2))",
  ]);
});
