/** A workbook cut into requests: every cell once, none too large. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { bands, requests } from "../../src/flows/scanSheets.ts";
import type { Block } from "../../src/host/workbook.ts";

const limit = 20_000;
const cellsOf = (blocks: readonly Block[]) =>
  blocks.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
const used = fc.record({
  sheet: fc.constantFrom("Staff", "Posts"),
  row: fc.nat(100),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 60_000 }),
  columns: fc.integer({ min: 1, max: 200 }),
});

test("bands follow one another without gap or overlap", () => {
  fc.assert(
    fc.property(used, (block) => {
      let next = block.row;
      for (const band of bands(block)) {
        expect(band).toMatchObject({ row: next, column: block.column, columns: block.columns });
        next += band.rows;
      }
      expect(next).toBe(block.row + block.rows);
    }),
    { numRuns: 200 },
  );
});

test("requests hold every band in order and stay within the limit", () => {
  fc.assert(
    fc.property(fc.array(used, { maxLength: 5 }), (sheets) => {
      const blocks = sheets.flatMap(bands);
      const batches = requests(blocks);
      expect(batches.flat()).toEqual(blocks);
      for (const batch of batches) expect(cellsOf(batch)).toBeLessThanOrEqual(limit);
    }),
    { numRuns: 100 },
  );
});

test("ten small sheets share one request", () => {
  const small: Block = { sheet: "Staff", row: 0, column: 0, rows: 40, columns: 12 };
  expect(requests(Array.from({ length: 10 }, () => small))).toHaveLength(1);
});
