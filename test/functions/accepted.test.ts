/** What the functions accept beyond plain numbers: every form of a year, a word, a table and a switch. */
import { describe, expect, test } from "vitest";
import { cell, cells, column, omitted } from "./excel.ts";

describe("a financial year", () => {
  test.each(["2025-26", "2025/26", " 2025-26 ", "2025 / 26", "2025", 2025])("as %j", (year) => {
    expect(cell("EMPLOYER_NI", 45_000, year)).toBe(6_000);
  });

  test("across a century", () => {
    expect(cell("ONE_OFF", 500, "1999-00", "2000-01")).toBe(-500);
  });
});

describe("a year to 30 September", () => {
  test.each([2024, "2024", " 2024 "])("as %j has 254 working days", (year) => {
    expect(cell("ABSENCE_RATE", 254, 10, year)).toBe(0.1);
  });

  test("2025 has 253", () => {
    expect(cell("ABSENCE_RATE", 253, 10, 2025)).toBe(0.1);
  });
});

describe("words, whatever their capitals", () => {
  test.each(["months", "Months", " MONTHS ", omitted, ""])("basis %j", (basis) => {
    expect(cell("PART_YEAR", 12_000, 43_344, 43_191, basis)).toBe(7_000);
  });

  test("basis Days", () => {
    expect(cell("PART_YEAR", 365, 43_344, 43_191, "Days")).toBeCloseTo(212, 9);
  });
});

describe("a rate by any of its names", () => {
  test.each(["agency", "AGENCY_RATE", "Agency worker rate", "agency_rate_fte"])("%s", (kind) => {
    expect(cell("DFE_RATE_OK", 13.1, 28, 185.7, kind)).toBe(true);
    expect(cell("DFE_RATE_OK", 13.3, 28, 185.7, kind)).toBe(false);
  });

  // England, 30 September 2025: 4,390.8 of 5,965.4 vacant FTE covered, 321,661 cases held by 21,105.4 FTE.
  test.each([
    ["vacancy cover", 73.6, 4_390.8, 5_965.4],
    ["Vacancy agency cover rate", 73.6, 4_390.8, 5_965.4],
    ["Average caseload", 15.2, 321_661, 21_105.4],
    ["caseload_fte", 15.2, 321_661, 21_105.4],
  ])("%s", (kind, published, numerator, denominator) => {
    expect(cell("DFE_RATE_OK", published, numerator, denominator, kind)).toBe(true);
    expect(cell("DFE_RATE_OK", published + 1, numerator, denominator, kind)).toBe(false);
  });
});

test("nothing saved on fewer agency workers is a plain nought", () => {
  expect(cell("AGENCY_SAVING", 18, 38, 0)).toBe(0);
});

describe("the schedule of lower rates in later years", () => {
  test.each([true, 1])("%j turns it on", (schedule) => {
    expect(cell("DISCOUNT_FACTOR", 31, omitted, schedule)).toBeCloseTo(1.035 ** -30 / 1.03, 12);
  });

  test.each([false, 0, null, omitted])("%j leaves it off", (schedule) => {
    expect(cell("DISCOUNT_FACTOR", 31, omitted, schedule)).toBeCloseTo(1.035 ** -31, 12);
  });
});

describe("a pay award table of one's own", () => {
  const table = [
    ["2026-27", 0.03],
    ["2027/28", 1_000],
    [2028, 0],
    ["2028-29", 0.5],
    [null, null],
    [0, ""],
  ];
  test("holds shares and pounds; the first row of a year counts and blank rows do not", () => {
    const years = column(["2026-27", "2027-28", "2028-29"]);
    expect(cells("PAY_AFTER_AWARD", 30_000, years, table)).toEqual([[30_900], [31_000], [30_000]]);
  });

  test("goes with many salaries at once", () => {
    expect(cells("PAY_AFTER_AWARD", [[20_000, 40_000]], 2027, table)).toEqual([[21_000, 41_000]]);
  });
});

describe("whole ranges", () => {
  test("a team is a row or a column", () => {
    expect(cells("TEAM_COST", [[1, 7]], [[68_000, 40_000]])).toBe(348_000);
    expect(cells("TEAM_COST", [[1], [7]], [[68_000], [40_000]])).toBe(348_000);
  });

  test("costs may lie in a row and savings in a column", () => {
    expect(cells("PAYBACK_YEARS", [[100, 0, 0]], column([20, 40, 80]))).toBe(2.5);
  });

  test("levels run along each row of a block", () => {
    const changes = [
      [1, 2, 3],
      [10, -20, null],
    ];
    expect(cells("MTFP_LEVEL", changes)).toEqual([
      [1, 3, 6],
      [10, -10, -10],
    ]);
  });
});

test("a threshold and a rate of one's own serve for years that the table does not hold", () => {
  expect(cell("EMPLOYER_NI", 45_000, "2031-32", 5_500, 0.15)).toBe(5_925);
  expect(cell("POST_COST", 45_000, "2031-32", 0.2, omitted, omitted, 5_500, 0.15)).toBe(60_150);
});
