/** What a finding over several cells says is true of each of them, not of the first alone. */
import { expect, test } from "vitest";
import { auditWorkbook } from "../../src/audit/auditWorkbook.ts";
import type { SheetGrid } from "../../src/audit/workbookGrid.ts";
import { gridOf, sheetOf } from "./gridOf.ts";
import { textSheet } from "./textSheet.ts";

const advice = "Give each such number a cell of its own, with a label and its source.";

const added = textSheet(`
Team  | Staff | Cases
North | 10    | =B2+13 → 23
South | 11    | =B3-8 → 3
East  | 12    | =B4+13+40 → 65
West  | 13    | =B5+9 → 22
Coast | 14    | =B6+11 → 25`);
const typed = textSheet(`
Team  | Staff | Cost  | Full cost
North | 10    | =B2*40 → 400 | =B2*41.5 → 415
South | 11    | =B3*38 → 418 | =B3*41.5 → 456.5`);
const over = textSheet(`
Team   | Staff | Cost
North  | 10    | =B2*40.1 → 401
South  | 11    | =B3*40.1 → 441.1
East   | 12    | 481.2
West   | 13    | 521.3
Coast  | 14    | =B6*40.1 → 561.4
County | 15    | =B7*40.1 → 601.5`);
const rates = textSheet(`
Team  | Days | Share
North | 73   | =B2/365 → 0.2
South | 73   | =B3/365 → 0.2
East  | 73   | =B4/365 → 0.2
West  | 73   | =B5/365 → 0.2
Coast | 73   | =B6/365 → 0.2
Hills | 73   | =B7/366 → 0.199
Towns | 73   | =B8/365 → 0.2
Ports | 73   | =B9/365 → 0.2`);
const broken = textSheet(`
Team  | Cost | Staff | Each
North | 400  | 0     | =B2/C2 → #DIV/0!
South | 400  | few   | =B3/C3 → #VALUE!
East  | 400  | 0     | =B4/C4 → #DIV/0!`);
const circle = textSheet(`
=B1+1 | =C1+1 | =D1+1 | =E1+1 | =F1+1 | =G1+1 | =A1+1`);
const texts = sheetOf("Texts", [
  ["Team", "Cases", "Closed"],
  ["North", 3, 5],
  ["South", "4", "6"],
  ["East", 5, 7],
]);
const reads = textSheet(`
Team  | Rate | Staff | Cost
North | 2    | 10    | =B2*C2 → 20
South | 2    | 10    | =B3*C3 → 20
East  | 2    |       | =B4*C4 → 0
West  | 2    | 10    | =B5*C5 → 20`);

test.each<[string, SheetGrid, string, string]>([
  [
    "numbers added",
    added,
    "C2 C3 C4 C5 C6",
    `Added inside the formula: 13, −8, 13 and 40 or another. ${advice}`,
  ],
  ["numbers typed", typed, "C2 D2 C3 D3", `Typed into the formula: 40, 41.5 or 38. ${advice}`],
  [
    "figures typed over formulas",
    over,
    "C4 C5",
    "A number is typed where 4 cells of the column hold a formula, which would give 481.2 or 521.3 here.",
  ],
  [
    "another number",
    rates,
    "C7",
    "This formula holds 366, not 365; 7 formulas beside it in the column are alike.",
  ],
  ["one kind of error", broken, "D2 D4", "The cell shows #DIV/0!: it divides by nought or by a blank cell."],
  ["another kind", broken, "D3", "The cell shows #VALUE!: it works on words as if they were numbers."],
  [
    "a long circle",
    circle,
    "G1",
    "The formula needs its own result: A1, B1, C1, D1, E1 and 2 more lead to one another. 6 formulas beside it in the row are alike and do not.",
  ],
  ["numbers kept as text", texts, "B3 C3", "4 or 6 is kept as text among numbers: sums leave it out."],
  [
    "a blank cell",
    reads,
    "D4",
    "The formula reads C4, which holds no number, where the formulas beside it read numbers.",
  ],
])("%s", async (_, sheet, cells, message) => {
  const { findings } = await auditWorkbook(gridOf(sheet));
  const told = findings.map((finding) => `${finding.cells.join(" ")}: ${finding.message}`);
  expect(told).toContain(`${cells}: ${message}`);
});
