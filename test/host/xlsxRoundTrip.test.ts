/** The law of the file way: whatever a spec puts into cells comes back out of the file. */
import { toCol, translateFormulaToA1 } from "@borgar/fx";
import type ExcelJS from "exceljs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cellStyles } from "../../src/sheet/cellStyles.ts";
import { numberFormat } from "../../src/sheet/numberFormats.ts";
import type { FormatName, StyleName } from "../../src/sheet/workbookSpec.ts";
import { formulas, readBack, sheetWith, values, workbookOf } from "./workbookSpecs.ts";

/** XML has no place for control characters, and a lone half of a pair is no character. */
const label = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .filter((text) => !/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/u.test(text));
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const value = fc.oneof(fc.constant(null), number, label, fc.boolean());
const r1c1 = fc.constantFrom(
  "=R[-1]C*2",
  "=RC[-1]+R3C4",
  "=SUM(R[-1]C8:R[-1]C12)",
  "=Other!RC",
  "='It''s'!R1C[1]",
);
const style = fc.constantFrom(...(Object.keys(cellStyles) as StyleName[]));
const format = fc.constantFrom<FormatName[]>(
  "general",
  "text",
  "money",
  "pounds",
  "fte",
  "percent",
  "whole",
  "date",
);

const cell = fc.record({
  content: fc.oneof(fc.record({ value }), fc.record({ r1c1, result: number })),
  style,
  format,
});
const grid = fc
  .record({ height: fc.integer({ min: 1, max: 4 }), width: fc.integer({ min: 1, max: 4 }) })
  .chain(({ height, width }) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test("values, formulas, results and number formats of random sheets", async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      fc.integer({ min: 2, max: 50 }),
      fc.integer({ min: 2, max: 50 }),
      async (cells, top, left) => {
        const placed = cells.flatMap((line, down) =>
          line.map((one, across) => ({
            ...one,
            row: top + down,
            column: left + across,
            height: 1,
            width: 1,
          })),
        );
        const sheet = sheetWith({
          cells: placed.map(({ content, row, column }) =>
            "value" in content
              ? values(row, column, [[content.value]])
              : formulas(row, column, content.r1c1, [[content.result]]),
          ),
          styles: placed.map((one) => ({ ...one })),
        });
        const read = (await readBack(workbookOf([sheet]))).getWorksheet("Pay");
        for (const { content, format, row, column } of placed) {
          const found = read?.getCell(row, column);
          expect(found?.numFmt ?? "General").toBe(numberFormat(format, "£000"));
          if ("value" in content) expect(found?.value ?? null).toBe(content.value);
          else {
            const formula = translateFormulaToA1(content.r1c1, `${toCol(column - 1)}${row}`).slice(1);
            expect(found?.value as ExcelJS.CellFormulaValue).toEqual({ formula, result: content.result });
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});
