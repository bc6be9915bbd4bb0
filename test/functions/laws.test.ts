/** Laws that hold for any valid figures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { cell, cells, column, functions } from "./excel.ts";

const fte = fc.double({ min: 0.1, max: 10_000, noNaN: true });
const money = fc.double({ min: -1e8, max: 1e8, noNaN: true });
/** Starts from 1995 to 2049, and financial years from 2009-10 to 2036-37. */
const start = fc.integer({ min: 34_700, max: 54_800 });
const yearStart = fc
  .integer({ min: 2009, max: 2036 })
  .map((year) => Date.UTC(year, 3, 1) / 86_400_000 + 25_569);

const holds = <Values>(property: fc.IProperty<Values>) => {
  fc.assert(property, { numRuns: 300 });
};
const near = (value: unknown, expected: number, size: number) => {
  expect(Math.abs(Number(value) - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
};

test("part-year and full-year effect make the whole amount", () => {
  holds(
    fc.property(money, start, yearStart, fc.constantFrom("months", "days"), (annual, from, year, basis) => {
      const parts = ["PART_YEAR", "FULL_YEAR_EFFECT"].map((id) =>
        Number(cell(id, annual, from, year, basis)),
      );
      near((parts[0] ?? NaN) + (parts[1] ?? NaN), annual, Math.abs(annual));
    }),
  );
});

test("levels of changes of levels are the levels again", () => {
  holds(
    fc.property(money, fc.array(money, { minLength: 1, maxLength: 10 }), (base, levels) => {
      const before = [base, ...levels.slice(0, -1)];
      const [changes = []] = cells("MTFP_CHANGE", [levels], [before]) as number[][];
      const [again = []] = [cells("MTFP_LEVEL", [[base, ...changes]])].flat() as number[][];
      again.slice(1).forEach((level, at) => {
        near(level, levels[at] ?? NaN, 1e9);
      });
      expect(again).toHaveLength(levels.length + 1);
    }),
  );
});

test("a column of changes gives the row's levels, standing", () => {
  holds(
    fc.property(fc.array(money, { minLength: 2, maxLength: 10 }), (changes) => {
      const [row = []] = cells("MTFP_LEVEL", [changes]) as number[][];
      expect(cells("MTFP_LEVEL", column(changes))).toEqual(column(row));
    }),
  );
});

test("twice the cases are twice the caseload", () => {
  holds(
    fc.property(fte, fte, (cases, holders) => {
      const caseload = Number(cell("CASELOAD_RATIO", cases, holders));
      near(cell("CASELOAD_RATIO", 2 * cases, holders), 2 * caseload, caseload);
    }),
  );
});

test("at the caseload that a target gives, no one is missing", () => {
  holds(
    fc.property(fte, fte, (cases, holders) => {
      const caseload = cell("CASELOAD_RATIO", cases, holders);
      near(cell("FTE_GAP", cases, caseload, holders), 0, holders);
    }),
  );
});

test("a base and what is added hold the same cases as before", () => {
  holds(
    fc.property(fte, fc.double({ min: 0.1, max: 0.9, noNaN: true }), fte, (before, kept, added) => {
      const base = Number(cell("BASE_FTE", before, before * kept, added));
      near(base * before, (base + added) * before * kept, base * before);
    }),
  );
});

test("agency staff at a rate give that rate", () => {
  holds(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fte, (rate, total) => {
      const agency = Number(cell("AGENCY_FTE_AT_RATE", rate, total));
      near(cell("AGENCY_RATE", agency, Math.max(0, total - agency)), rate, 1);
    }),
  );
});

test("a one-off leaves nothing behind, whatever the years", () => {
  holds(
    fc.property(money, fc.integer({ min: 2000, max: 2090 }), (amount, year) => {
      const years = [year - 1, year, year + 1, year + 2];
      const [changes = []] = cells("ONE_OFF", amount, year, [years]) as number[][];
      expect(changes.reduce((sum, change) => sum + change, 0)).toBe(0);
    }),
  );
});

test("reserves chain: a closing balance opens the next year", () => {
  holds(
    fc.property(money, money, money, (opening, added, used) => {
      const close = cell("RESERVE_CLOSE", opening, added, used);
      near(cell("RESERVE_CLOSE", close, used, added), opening, 1e9);
    }),
  );
});

test("children who break even cost what was invested", () => {
  holds(
    fc.property(fte, fte, (investment, weekly) => {
      near(cell("LAC_COST", cell("LAC_BREAKEVEN", investment, weekly), weekly), investment, investment);
    }),
  );
});

test("discount factors multiply along the years", () => {
  holds(
    fc.property(fc.nat(40), fc.nat(40), fc.double({ min: 0, max: 1, noNaN: true }), (one, other, rate) => {
      const factor = (years: number) => Number(cell("DISCOUNT_FACTOR", years, rate));
      near(factor(one + other), factor(one) * factor(other), 1);
    }),
  );
});

/** Cells as people have them: figures, blanks in every form, codes, text, negatives. */
const anyCell = fc.oneof(
  { weight: 6, arbitrary: fte },
  fc.constantFrom(null, undefined, "", 0, "z", "tbc", "32k", -1, true),
);
const twoRanges = fc.integer({ min: 1, max: 12 }).chain((height) => {
  const range = fc.array(fc.array(anyCell, { minLength: 3, maxLength: 3 }), {
    minLength: height,
    maxLength: height,
  });
  return fc.tuple(range, range);
});

test.each(["CASELOAD_RATIO", "AGENCY_RATE", "FTE_FOR_CASELOAD", "BUDGET_GAP", "MTFP_CHANGE"])(
  "%s spills what it gives cell by cell",
  (id) => {
    holds(
      fc.property(twoRanges, ([one, other]) => {
        const single = one.map((row, at) => row.map((given, side) => cell(id, given, other[at]?.[side])));
        expect(cells(id, one, other)).toEqual(single);
      }),
    );
  },
);

test.each(["CASELOAD_RATIO", "VACANCY_RATE", "SPAN_OF_CONTROL"])(
  "%s takes a single cell beside a range",
  (id) => {
    holds(
      fc.property(twoRanges, anyCell, ([range], one) => {
        const filled = range.map((row) => row.map(() => one));
        expect(cells(id, range, one)).toEqual(cells(id, range, filled));
      }),
    );
  },
);

test("a blank is the same as 0 wherever it stands", () => {
  holds(
    fc.property(twoRanges, ([one, other]) => {
      const asZero = (range: unknown[][]) =>
        range
          .map((row) => row.map((given) => given ?? 0))
          .map((row) => row.map((given) => (given === "" ? 0 : given)));
      expect(cells("AGENCY_RATE", one, other)).toEqual(cells("AGENCY_RATE", asZero(one), asZero(other)));
    }),
  );
});

test("a direct call with bare numbers gets a bare number back", () => {
  expect(functions["CASELOAD_RATIO"]?.(30, 2)).toBe(15);
  expect(functions["MTFP_LEVEL"]?.(30)).toBe(30);
  expect(functions["BUDGET_GAP"]?.(30, null)).toBe(30);
});
