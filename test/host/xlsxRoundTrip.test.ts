/** The law of the file way: whatever a spec puts into cells comes back out of the file. */
import { toCol, translateFormulaToA1 } from "@borgar/fx";
import type ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellStyles } from "../../src/sheet/look/cellStyles.ts";
import { numberFormat } from "../../src/sheet/look/numberFormats.ts";
import type { StyleName } from "../../src/sheet/workbookSpec.ts";
import { formulas, readBack, sheetWith, values, workbookOf } from "./workbookSpecs.ts";

/** XML has no place for control characters, and a lone half of a pair is no character. */
const label = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((text) => !/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/u.test(text));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0); // Excel knows no -0
const typed = fc
  .oneof(fc.constant(null), number, label, fc.boolean())
  .map((value) => ({ kind: "typed" as const, value }));
const calculated = fc.record({
  kind: fc.constant("calculated" as const),
  r1c1: fc.constantFrom(
    "=R[-1]C*2",
    "=RC[-1]+R3C4",
    "=SUM(R[-1]C8:R[-1]C12)",
    "=Other!RC",
    "='It''s'!R1C[1]",
  ),
  result: number,
});
const cell = fc.record({
  content: fc.oneof(typed, calculated),
  style: fc.constantFrom(...(Object.keys(cellStyles) as StyleName[])),
  format: fc.constantFrom("general", "text", "money", "pounds", "fte", "percent", "whole"),
});
type Content = typeof cell extends fc.Arbitrary<{ content: infer C }> ? C : never;

const upTo4 = fc.integer({ min: 1, max: 4 });
const grid = fc.tuple(upTo4, upTo4).chain(([height, width]) => {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: height, maxLength: height });
});
const corner = fc.integer({ min: 2, max: 50 });

function expected(content: Content, row: number, column: number): unknown {
  if (content.kind === "typed") return content.value;
  const formula = translateFormulaToA1(content.r1c1, `${toCol(column - 1)}${row}`).slice(1);
  return { formula, result: content.result };
}

/** ExcelJS leaves a result of 0 out of a formula's value, though not out of the cell. */
function contentOf(cell: ExcelJS.Cell | undefined): unknown {
  return cell?.formula ? { formula: cell.formula, result: cell.result } : cell?.value;
}

test("values, formulas, results and number formats of random sheets", async () => {
  await fc.assert(
    fc.asyncProperty(grid, corner, corner, async (rows, top, left) => {
      const placed = rows.flatMap((line, down) =>
        line.map((one, across) => ({ ...one, row: top + down, column: left + across })),
      );
      const sheet = sheetWith({
        cells: placed.map(({ content, row, column }) =>
          content.kind === "typed"
            ? values(row, column, [[content.value]])
            : formulas(row, column, content.r1c1, [[content.result]]),
        ),
        styles: placed.map(({ row, column, style, format }) => ({
          row,
          column,
          style,
          format,
          height: 1,
          width: 1,
        })),
      });
      const read = (await readBack(workbookOf([sheet]))).getWorksheet("Pay");
      for (const { content, format, row, column } of placed) {
        const found = read?.getCell(row, column);
        expect(found?.numFmt ?? "General").toBe(numberFormat(format, "£000"));
        expect(contentOf(found)).toEqual(expected(content, row, column));
      }
    }),
    { numRuns: 60 },
  );
});
