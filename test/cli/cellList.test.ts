/** How findings list their cells. */
import { expect, test } from "vitest";
import { cellList } from "../../src/cli/cellList.ts";

test.each([
  [["B2"], "B2"],
  [["B2", "B3", "B4"], "B2:B4"],
  [["Z9", "AA9", "AB9"], "Z9:AB9"],
  [["B2", "C2", "C3"], "B2:C2, C3"],
  [["D4", "B3", "B2"], "B2:B3, D4"],
  [["B2", "D4", "F6", "H8", "J10"], "B2, D4, F6 and 2 more"],
])("%j is %s", (cells, listed) => {
  expect(cellList(cells)).toBe(listed);
});
