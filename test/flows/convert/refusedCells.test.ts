/** Many cells that stay for one reason are one entry. */
import { expect, test } from "vitest";
import { refusedCells } from "../../../src/flows/convert/refusedCells.ts";

const zero = "It shows #DIV/0!; mend that first.";
const value = "It shows #VALUE!; mend that first.";

test("cells of a sheet are told once for each reason, as ranges", () => {
  const refused = [
    ["Pay", "B4", zero],
    ["Pay", "C4", value],
    ["Pay", "B5", zero],
    ["Staff", "B6", zero],
    ["Pay", "D7", zero],
  ].map(([sheet = "", cell = "", reason = ""]) => ({ sheet, cell, reason }));
  expect(refusedCells(refused)).toEqual([
    { sheet: "Pay", ranges: ["B4:B5", "D7"], count: 3, reason: zero },
    { sheet: "Pay", ranges: ["C4"], count: 1, reason: value },
    { sheet: "Staff", ranges: ["B6"], count: 1, reason: zero },
  ]);
});
