/** Array formulas over a fixed block, told from the formulas that look like them. */
import { expect, test } from "vitest";
import type { GridCell } from "../../../src/audit/workbookGrid.ts";
import { conversionPlan } from "../../../src/flows/convert/conversionPlan.ts";
import { fixedBlocks } from "../../../src/flows/convert/fixedBlocks.ts";
import { sheetOf } from "../../audit/gridOf.ts";

const blocksIn = (rows: Parameters<typeof sheetOf>[1]) =>
  [...fixedBlocks(sheetOf("Pay", rows))].map(([{ row, column }, block]) => `R${row}C${column} ${block}`);

test.each([
  ["down", [[["=A1:A3*2", 2]], [["=A1:A3*2", 4]]], ["R1C1 A1:A2", "R2C1 A1:A2"]],
  [
    "across, with equal values and errors beyond its end",
    [
      [
        ["=TRANSPOSE(A1:A2)", 2],
        ["=TRANSPOSE(A1:A2)", 2],
        ["=TRANSPOSE(A1:A2)", "#N/A"],
      ],
    ],
    ["R1C1 A1:C1", "R1C2 A1:C1", "R1C3 A1:C1"],
  ],
])("the same text with other values is a block: %s", (_, rows, found) => {
  expect(blocksIn(rows as Parameters<typeof sheetOf>[1])).toEqual(found);
});

const same = (formula: string, ...values: number[]) => values.map((value) => [[formula, value] as const]);

test.each([
  ["formulas filled with $ throughout show one value", same("=$A$1*2", 4, 4, 4)],
  ["a row of its own", same("=ROW()", 1, 2)],
  ["chance", same("=rand()*10", 3, 7)],
  ["a table's row", same("=[@Salary]*2", 20, 30)],
  ["a name that moves with the cell", same("=Salary*2", 20, 30)],
  ["one cell of a column, as older Excels pick it", same("=@A1:A3", 1, 2)],
  ["cells apart", [...same("=A1:A3*2", 2), [1], ...same("=A1:A3*2", 4)]],
  [
    "a formula that spills",
    [[{ formula: "=A1:A2*2", value: 2, spillsOver: "A1:A2" }], [{ value: 4, isSpilled: true }]],
  ],
] as [string, readonly (readonly Partial<GridCell>[])[]][])("no block: %s", (_, rows) => {
  expect(blocksIn(rows)).toEqual([]);
});

test("its cells are not swapped one by one, and the reason says how to mend it", () => {
  const sheet = sheetOf("Pay", [
    [180, 10, ["=MTFP.CASELOAD_RATIO(A1:A2,B1:B2)", 18]],
    [190, 10, ["=MTFP.CASELOAD_RATIO(A1:A2,B1:B2)", 19]],
  ]);
  for (const to of ["native formulas", "all values"] as const) {
    const { swaps, refused } = conversionPlan([sheet], to);
    expect(swaps).toEqual([]);
    expect(refused.map(({ cell }) => cell)).toEqual(["C1", "C2"]);
    expect(refused[0]?.reason).toMatch(/seems to fill C1:C2, .* paste it into C1 and press Enter alone/);
  }
});
