import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addressOf } from "../../../src/audit/addressOf.ts";
import { relativeFormula } from "../../../src/audit/facts/relativeFormula.ts";

/** As read in B5: row 5, column 2. */
const texts: readonly (readonly [formula: string, relative: string])[] = [
  ["=A5", "=RC[-1]"],
  ["=B5", "=RC"],
  ["=$A5*B$4", "=RC1*R4C"],
  ["=SUM(B1:B4)", "=SUM(R[-4]C:R[-1]C)"],
  ["=SUM(B:B)-SUM($4:$4)", "=SUM(C:C)-SUM(R4:R4)"],
  ["= a1 + 2 ", "=R[-4]C[-1]+2"],
  ["='It''s A1'!C6", "='It''s A1'!R[1]C[1]"],
  ["=Jan:Dec!A1", "=Jan:Dec!R[-4]C[-1]"],
  ["=[1]Rates!$A$1", "=[1]Rates!R1C1"],
  ["=Costs[[#Headers],[A1]]", "=Costs[[#Headers],[A1]]"],
  ['="A1"&A1', '="A1"&R[-4]C[-1]'],
  ["=LOG10(A1)", "=LOG10(R[-4]C[-1])"],
  ["=XFD1+XYZ24+Rate_1", "=R[-4]C[16382]+XYZ24+Rate_1"],
  ["=1.5+2E3", "=1.5+2E3"],
];

test.each(texts)("%s is %s", (formula, relative) => {
  expect(relativeFormula(formula, 5, 2)).toBe(relative);
});

const edge = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 900 }));
const reference = fc.tuple(edge, edge).map(([column, row]) => {
  const [letters = ""] = addressOf({ row: 1, column: column[1] }).split("1");
  return `${column[0] ? "$" : ""}${letters}${row[0] ? "$" : ""}${String(row[1])}`;
});

test("the library reads the same formula from it, in any cell", () => {
  const place = { row: fc.integer({ min: 901, max: 5000 }), column: fc.integer({ min: 901, max: 5000 }) };
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), fc.record(place), (cells, at) => {
      const formula = `=${cells.join("+")}`;
      const relative = relativeFormula(formula, at.row, at.column);
      expect(relative).toBe(translateFormulaToR1C1(formula, addressOf(at)));
      expect(translateFormulaToA1(relative, addressOf(at))).toBe(formula);
    }),
  );
});
