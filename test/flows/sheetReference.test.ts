/** A selection as an argument. */
import { expect, test } from "vitest";
import { sheetReference } from "../../src/flows/sheetReference.ts";

test.each([
  ["Staff", "B4", "B4"],
  ["Posts", "B4:B9", "Posts!B4:B9"],
  ["Team A", "B4", "'Team A'!B4"],
  ["Director's list", "B4", "'Director''s list'!B4"],
  ["Q1", "B4", "'Q1'!B4"],
  ["2018-19", "B4", "'2018-19'!B4"],
  ["R1C1", "B4", "'R1C1'!B4"],
])("from sheet %s, %s goes onto Staff as %s", (sheet, block, formula) => {
  expect(sheetReference({ sheet, blocks: [block], activeCell: "B4" }, "Staff")).toEqual({ formula });
});

test.each(["B:B", "A:XFD", "4:4"])("a whole row or column, %s, is refused", (block) => {
  expect(sheetReference({ sheet: "Staff", blocks: [block], activeCell: "B1" }, "Staff")).toEqual({
    problem: expect.stringContaining("Select only the cells") as string,
  });
});

test("several blocks at once are refused", () => {
  const selection = { sheet: "Staff", blocks: ["B1:B3", "D1:D3"], activeCell: "D1" };
  expect(sheetReference(selection, "Staff")).toEqual({
    problem: "Several blocks are selected. Select one block of cells.",
  });
});
