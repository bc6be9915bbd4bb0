/** Workbooks at the limits of Excel: the audit comes to an end, and its stack holds. */
import { expect, test } from "vitest";
import type { GridCell, WorkbookGrid } from "../../src/audit/workbookGrid.ts";
import { complaints } from "./complaints.ts";
import { gridOf, sheetOf } from "./gridOf.ts";

const longest = 8192;
const longChain = 50_000;
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at + 1));

const down = (count: number, formula: (row: number) => string): WorkbookGrid =>
  gridOf({
    ...sheetOf("Sheet1", []),
    cells: times(count, (row): GridCell => ({ row, column: 1, formula: formula(row), value: 1 })),
  });

/** @param next what leads from a name to the next */
const names = (count: number, last: string, next = (name: string): string => `=${name}`): WorkbookGrid => ({
  ...down(3, (row) => `=Name${String(row)}*2`),
  names: times(count, (at) => ({
    name: `Name${String(at)}`,
    formula: at === count ? last : next(`Name${String(at + 1)}`),
  })),
});

test.each<[what: string, book: WorkbookGrid, ...complaints: string[]]>([
  [
    "brackets as deep as a formula is long",
    down(3, (row) => `=${"(".repeat(4000)}B${row}${")".repeat(4000)}`),
  ],
  ["as many signs", down(3, (row) => `=${"-".repeat(longest - 10)}B${String(row)}`)],
  ["as many additions", down(3, () => `=${times(1200, (at) => `B${String(at)}`).join("+")}`)],
  ["a long chain", down(longChain, (row) => `=A${String(row + 1)}+1`)],
  [
    "a long circle",
    down(longChain, (row) => `=A${String(row === longChain ? 1 : row + 1)}+1`),
    `error circularReference A${String(longChain)}`,
  ],
  ["names of names", names(5000, "=Sheet1!$B$1")],
  ["names that read the next one twice", names(40, "=Sheet1!$B$1", (name) => `=${name}+${name}`)],
  ["names that lead to one another", names(5000, "=Name1")],
  ["a row of 16,384 columns", gridOf(sheetOf("Sheet1", [times(16_384, (at) => at)]))],
  ["sheets with nothing in them", gridOf(...times(3000, (at) => sheetOf(`Sheet${String(at)}`, [])))],
])("%s", async (_, book, ...expected) => {
  expect(await complaints(book)).toEqual(expected);
});
