/** Numbers where formulas should stand, in cells and inside formulas. */
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/audit/workbookGrid.ts";
import { complaints } from "../complaints.ts";
import { textSheet } from "../textSheet.ts";

test.each<[what: string, sheet: string, rule: string, ...complaints: string[]]>([
  [
    "the very result of the formulas on both sides",
    `Pay   | 1                | 2           | 3
     Rent  | 5                | 6           | 7
     Total | =SUM(B1:B2) → 6  | 8           | =SUM(D1:D2) → 10`,
    "missingFormula",
    "error missingFormula C3",
  ],
  [
    "the rounded result of two formulas beside it",
    `Share | 1              | 2              | 7
     Of    | 3              | 3              | 9
     Rate  | =B1/B2 → 0.333 | =C1/C2 → 0.667 | 0.78`,
    "missingFormula",
    "warning missingFormula D3",
  ],
  [
    "the result of formulas that stand a blank column apart",
    `Pay   | 1               |  | 2               |  | 3
     Rent  | 5               |  | 6               |  | 7
     Total | =SUM(B1:B2) → 6 |  | =SUM(D1:D2) → 8 |  | 10`,
    "missingFormula",
    "warning missingFormula F3",
  ],
  [
    "another number between equal formulas",
    `a | 2 | =B1*9 → 18
     b | 3 | =B2*9 → 27
     c | 4 | 40
     d | 5 | =B4*9 → 45`,
    "missingFormula",
    "warning missingFormula C3",
  ],
  [
    "another number at the end of three equal formulas",
    `a | 2 | =B1*9 → 18
     b | 3 | =B2*9 → 27
     c | 4 | =B3*9 → 36
     d | 5 | 40`,
    "missingFormula",
    "note missingFormula C4",
  ],
  [
    "nearly the result at the end of three equal formulas",
    `a | 2 | =B1*9 → 18
     b | 3 | =B2*9 → 27
     c | 4 | =B3*9 → 36
     d | 5.1 | 46`,
    "missingFormula",
    "warning missingFormula C4",
  ],
  [
    "years that head columns of formulas",
    `Cost | Life | 2001         | 2002         | 2003
     90   | 3    | =$A2/$B2 → 30 | =$A2/$B2 → 30 | =$A2/$B2 → 30
     80   | 4    | =$A3/$B3 → 20 | =$A3/$B3 → 20 | =$A3/$B3 → 20
     60   | 2    | =$A4/$B4 → 30 | =$A4/$B4 → 30 | =$A4/$B4 → 30`,
    "missingFormula",
  ],
  [
    "years that head rows of formulas",
    `     | A      | B      | C      | D
     2001 | 9      | 8      | 7      | 6
     2002 | 5      | 4      | 3      | 2
     2001 | =B2/B3 → 2 | =C2/C3 → 2 | =D2/D3 → 2 | =E2/E3 → 3
     2002 | =B3/B2 → 1 | =C3/C2 → 1 | =D3/D2 → 1 | =E3/E2 → 1`,
    "missingFormula",
  ],
  [
    "a figure known from elsewhere, where there is nothing to work it out from",
    `Layer  | Thickness | Conductivity | Resistance
     Gypsum | 12        | 4            | =B2/C2 → 3
     Batt   | 90        | 3            | =B3/C3 → 30
     Air    | 25        |              | 16
     Brick  | 100       | 20           | =B5/C5 → 5
     Ply    | 16        | 4            | =B6/C6 → 4`,
    "missingFormula",
  ],
  [
    "the number that a chain of formulas starts from",
    `1
     =A1+1 → 2
     =A2+1 → 3
     =A3+1 → 4`,
    "missingFormula",
  ],
  [
    "years of actual figures before the forecast",
    `Cost | 20 | 30 | =B1*9 → 180 | =C1*9 → 270 | =D1*9 → 1620`,
    "missingFormula",
  ],
  [
    "a first change that is typed because no year comes before it",
    `       | 2022 | 2023        | 2024        | 2025
     Pay    | 801  | 829         | 860         | 871
     Change | 25   | =C2-B2 → 28 | =D2-C2 → 31 | =E2-D2 → 11`,
    "missingFormula",
  ],
  [
    "a change that is typed although a year comes before it",
    `       | 2021 | 2022 | 2023        | 2024        | 2025
     Pay    | 776  | 801  | 829         | 860         | 871
     Change |      | 30   | =D2-C2 → 28 | =E2-D2 → 31 | =F2-E2 → 11`,
    "missingFormula",
    "warning missingFormula C3",
  ],
  ["an amount added inside a formula", "1 | 2 | =A1+B1+250", "hardCodedNumber", "warning hardCodedNumber C1"],
  ["a rate inside a formula", "1 | =A1*1.028", "hardCodedNumber", "note hardCodedNumber B1"],
  ["a sum of typed numbers", "=120+33+358", "hardCodedNumber", "note hardCodedNumber A1"],
  ["months, percentages and steps", "1 | =A1/12 | =A1*100 | =A1+1 | =ROUND(A1,2)", "hardCodedNumber"],
  ["a named rate", "1 | =A1*Rate+250", "hardCodedNumber"],
  [
    "a number kept as text between numbers",
    `1
     2,500
     3`,
    "textNumber",
    "warning textNumber A2",
  ],
  [
    "words, units and codes",
    `1
     $000
     2
     n/a
     3`,
    "textNumber",
  ],
])("%s", async (_, sheet, rule, ...expected) => {
  expect(await complaints(sheet, rule)).toEqual(expected);
});

test.each<[what: string, below: GridCell["value"], ...complaints: string[]]>([
  ["an empty cell that has a format", null, "warning missingFormula E2"],
  ["a truth", true, "warning missingFormula E2"],
  ["a text", "2", "warning missingFormula E2"],
  ["the next number of a list", 2],
])("a 1 that is typed at the end of four formulas, above %s", async (_, value, ...expected) => {
  const sheet = textSheet(`20           | 30           | 40           | 50            | 60
                           =A1*2 → 40 | =B1*2 → 60 | =C1*2 → 80 | =D1*2 → 100 | 1`);
  const below = { row: 3, column: 5, value };
  expect(await complaints({ ...sheet, cells: [...sheet.cells, below] }, "missingFormula")).toEqual(expected);
});

test("figures that an array formula spills are not typed", async () => {
  const sheet = textSheet("a | =A1*9 → 9\nb | =A2*9 → 9\nc | =A3*9 → 9\nd");
  const typed = { row: 4, column: 2, value: 40 };
  const spilled = { ...typed, isSpilled: true as const };
  expect(await complaints({ ...sheet, cells: [...sheet.cells, typed] })).toEqual([
    "warning missingFormula B4",
  ]);
  expect(await complaints({ ...sheet, cells: [...sheet.cells, spilled] })).toEqual([]);
});
