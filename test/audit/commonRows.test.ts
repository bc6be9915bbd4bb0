/** Rows found again between two versions. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { commonRows } from "../../src/audit/commonRows.ts";

test.each([
  ["a b c", "a b c", "00 11 22"],
  ["a b c", "a new b c", "00 12 23"],
  ["a b c", "a c", "00 21"],
  ["a b c", "c a b", "01 12"],
  ["a a b", "a b", "00 21"],
])("%s and %s share %s", (was, is, pairs) => {
  const found = commonRows(was.split(" "), is.split(" "));
  expect(found.map((pair) => pair.join("")).join(" ")).toBe(pairs);
});

test("pairs are equal and go up on both sides; a version shares all rows with itself", () => {
  const rows = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (was, is) => {
      const pairs = commonRows(was, is);
      for (const [at, [one, other]] of pairs.entries()) {
        expect(was[one]).toBe(is[other]);
        const [before, after] = pairs[at - 1] ?? [-1, -1];
        expect(one > before && other > after).toBe(true);
      }
      expect(commonRows(was, was)).toHaveLength(was.length);
    }),
  );
});
