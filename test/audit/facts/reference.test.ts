import { expect, test } from "vitest";
import { areaOf, readA1 } from "../../../src/audit/facts/reference.ts";

const home = { sheet: "", isExternal: false, isRange: false, isEndless: false };
const oneCell = { top: 7, left: 2, bottom: 7, right: 2 };

/** As read in a formula of C5: row 5, column 3. */
const meanings = [
  ["B7", home, oneCell],
  ["$B$7", home, oneCell],
  ["B7:A9", { ...home, isRange: true }, { top: 7, left: 1, bottom: 9, right: 2 }],
  ["B:B", { ...home, isRange: true, isEndless: true }, { top: 1, left: 2, bottom: 1_048_576, right: 2 }],
  ["3:4", { ...home, isRange: true, isEndless: true }, { top: 3, left: 1, bottom: 4, right: 16_384 }],
  ["Staff.Costs!B7", { ...home, sheet: "staff.costs" }, oneCell],
  ["'It''s'!B7", { ...home, sheet: "it's" }, oneCell],
  // a sheet called like a year is a sheet of the workbook
  ["'2025'!B7", { ...home, sheet: "2025" }, oneCell],
  ["Übersicht!B7", { ...home, sheet: "übersicht" }, oneCell],
  ["[1]Rates!B7", { ...home, sheet: "rates", isExternal: true }, oneCell],
  ["'[Rates 25.xlsx]All'!B7", { ...home, sheet: "all", isExternal: true }, oneCell],
] as const;

test.each(meanings)("%s", (text, kind, area) => {
  const reference = readA1(text, 5, 3);
  expect(reference).toMatchObject(kind);
  expect(reference && areaOf(reference, 5, 3)).toEqual(area);
});

test.each(["Rate", "XFE1", "XYZ24", "A0", "1.5", "Costs[Pay]", "R1C1"])("%s means no cells", (text) => {
  expect(readA1(text, 5, 3)).toBeUndefined();
});
