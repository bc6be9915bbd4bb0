/** Cells as people would say them together. */
import { expect, test } from "vitest";
import { cellRanges } from "../../../src/flows/audit/cellRanges.ts";

test.each([
  ["one cell", ["B4"], ["B4"]],
  ["a column", ["B4", "B5", "B6"], ["B4:B6"]],
  ["a row, in any order", ["D4", "B4", "C4"], ["B4:D4"]],
  ["a block", ["B4", "C4", "B5", "C5"], ["B4:C5"]],
  ["a gap", ["B4", "B5", "B7"], ["B4:B5", "B7"]],
  ["other columns further down", ["D7", "B4", "B5"], ["B4:B5", "D7"]],
  ["beyond Z", ["Z1", "AA1", "AB1"], ["Z1:AB1"]],
  ["none", [], []],
])("%s", (_, cells, ranges) => {
  expect(cellRanges(cells)).toEqual(ranges);
});
