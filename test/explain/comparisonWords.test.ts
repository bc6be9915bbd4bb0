/** How a cell that changed is told: figures as people write them, and never so short that the change is not seen. */
import { expect, test } from "vitest";
import { changeWords } from "../../src/explain/comparisonWords.ts";

test.each([
  ["24.433333333333323", "24.766666666666655", undefined, "24.4333 → 24.7667"],
  ["24.433333333333323", "24.433333333333326", undefined, "24.433333333333323 → 24.433333333333326"],
  ["1234567.891", "1234567", "#,##0", "1,234,567.89 → 1,234,567"],
  ["0.0175", "0.02", "0%", "1.75% → 2%"],
  ["-40000.4", "40000", "£#,##0", "−£40,000 → £40,000"],
  ["43191", "43221", "dd/mm/yyyy", "01/04/2018 → 01/05/2018"],
  ["2018", "2019", undefined, "2018 → 2019"],
  ["=SUM(B2:B3)*1.23456789", "12.5", undefined, "=SUM(B2:B3)*1.23456789 → 12.5"],
  ["007", "Team 7", undefined, "007 → Team 7"],
  ["#DIV/0!", "0.30000000000000004", undefined, "#DIV/0! → 0.3"],
])("%s and then %s in the format %s", (before, after, numberFormat, words) => {
  const format = numberFormat === undefined ? {} : { numberFormat };
  expect(changeWords({ kind: "input", cell: "B2", before, after, ...format })).toBe(`B2: ${words}`);
});

test("a cell that moved, and one that was empty", () => {
  expect(changeWords({ kind: "input", cell: "C6", from: "C1", after: "2246" })).toBe(
    "C6 (was C1): empty → 2,246",
  );
});
