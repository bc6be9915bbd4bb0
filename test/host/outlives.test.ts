/** Which cells are left when rows and columns come and go. */
import { expect, test } from "vitest";
import { outlives } from "../../src/host/packing/outlives.ts";
import type { WorkbookEdit } from "../../src/sheet/workbookEdit.ts";

const cells = { row: 5, column: 2, height: 2, width: 3 };
const rows = (kind: "insertRows" | "deleteRows", row: number, count: number): WorkbookEdit => ({
  kind,
  id: "mtfp",
  row,
  count,
});
const columns = (column: number, count: number): WorkbookEdit => ({
  kind: "deleteColumns",
  id: "mtfp",
  column,
  count,
});

test.each<[string, WorkbookEdit[], boolean]>([
  ["nothing moves", [], true],
  ["one of two rows goes", [rows("deleteRows", 5, 1)], true],
  ["both go", [rows("deleteRows", 5, 2)], false],
  ["both go, one by one", [rows("deleteRows", 6, 1), rows("deleteRows", 5, 1)], false],
  ["many go around them", [rows("deleteRows", 2, 9)], false],
  ["those above go", [rows("deleteRows", 1, 4)], true],
  ["those below go", [rows("deleteRows", 7, 4)], true],
  ["pushed down, out of what goes", [rows("insertRows", 5, 3), rows("deleteRows", 5, 2)], true],
  ["pushed down, into what goes", [rows("insertRows", 1, 3), rows("deleteRows", 8, 2)], false],
  ["widened by rows between, which alone stay", [rows("insertRows", 6, 1), rows("deleteRows", 5, 1)], true],
  ["two of three columns go", [columns(3, 2)], true],
  ["all columns go", [columns(2, 3)], false],
])("%s", (_, edits, isLeft) => {
  expect(outlives(cells, edits)).toBe(isLeft);
});
