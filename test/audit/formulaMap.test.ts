/** Regions of a sheet's formulas, and the list of those that are unique. */
import { expect, test } from "vitest";
import { formulaMap } from "../../src/audit/formulaMap.ts";
import { formulaReviews } from "../../src/audit/formulaReviews.ts";
import { uniqueFormulas } from "../../src/audit/uniqueFormulas.ts";
import { gridOf, sheetOf } from "./gridOf.ts";

/** Two rows filled right and down, a row of totals with one typed over, a column with one break. */
const sheet = sheetOf("Plan", [
  ["Line", 2018, 2019, 2020],
  ["Pay", ["=B1*2", 4036], ["=C1*2", 4038], ["=D1*2", 4040]],
  ["Rent", ["=B2*3", 1], ["=C2*3", 1], ["=D2*3", 1]],
  ["Fees", ["=B3*3", 1], ["=C3*3", 1], ["=D3*3", 1]],
  ["Total", ["=SUM(B2:B4)", 1], 7, ["=SUM(D2:D4)", 1]],
  ["Gap", ["=B5-9", 1], ["=C5+9", 1], ["=D5-9", 1]],
]);

test("every formula cell lies in one region, marked by how it was made", () => {
  expect(formulaMap(sheet).map(({ cells, letter, kind }) => `${cells} ${letter} ${kind}`)).toEqual([
    "B2:B3 F original",
    "C2:D3 < copied from left",
    "B4 ^ copied from above",
    "C4:D4 + copied from both",
    "B5:B6 F original",
    "C5 N number in formulas",
    "D5:D6 F original",
    "C6 ! inconsistent",
  ]);
});

test("the regions cover each formula once", () => {
  const counts = formulaMap(sheet).filter(({ kind }) => kind !== "number in formulas");
  expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(
    sheet.cells.filter(({ formula }) => formula !== undefined).length,
  );
});

test("formulas filled from one another are one, with first cell and count", () => {
  expect(uniqueFormulas(gridOf(sheet)).map(({ firstCell, count, r1c1 }) => [firstCell, count, r1c1])).toEqual(
    [
      ["B2", 3, "=R[-1]C*2"],
      ["B3", 6, "=R[-1]C*3"],
      ["B5", 2, "=SUM(R[-3]C:R[-1]C)"],
      ["B6", 2, "=R[-1]C-9"],
      ["C6", 1, "=R[-1]C+9"],
    ],
  );
});

test("a unique formula keeps its id when rows are put in above, and another sheet's twin has its own", () => {
  const [formula] = uniqueFormulas(gridOf(sheetOf("Plan", [[1, ["=A1*2", 2]]])));
  const [moved] = uniqueFormulas(gridOf(sheetOf("Plan", [["new"], [1, ["=A2*2", 2]]])));
  const [other] = uniqueFormulas(gridOf(sheetOf("Copy", [[1, ["=A1*2", 2]]])));
  expect(moved?.id).toBe(formula?.id);
  expect(other?.id).not.toBe(formula?.id);
});

/** With so many rows put in above, as Excel would do it. */
const rated = (above: number, rateRow = 1) =>
  uniqueFormulas(
    gridOf(
      sheetOf("Plan", [
        ...Array.from({ length: above }, () => ["new"]),
        ["On-cost", 0.3],
        ["Award", 0.02],
        ["Pay", 9, [`=B${above + 3}*$B$${above + rateRow}`, 2.7]],
      ]),
    ),
  )[0]?.id;

test("a unique formula that reads a fixed row keeps its id while that row keeps its words", () => {
  expect(rated(2)).toBe(rated(0));
  expect(rated(0, 2)).not.toBe(rated(0));
});

test("reviews stay with their formulas; those of changed formulas are outdated; the last line counts", () => {
  const formulas = uniqueFormulas(gridOf(sheet));
  const line = { id: formulas[1]?.id ?? "", checkedBy: "A. Reviewer", checkedOn: "2026-01-05" };
  const later = { ...line, checkedOn: "2026-02-01" };
  const gone = { id: "00000000", checkedBy: "B. Reviewer", checkedOn: "2025-12-01" };
  const reviewed = formulaReviews(formulas, [line, gone, later]);
  expect(reviewed.formulas.map(({ review }) => review)).toEqual([
    undefined,
    later,
    undefined,
    undefined,
    undefined,
  ]);
  expect(reviewed.outdated).toEqual([gone]);
});
