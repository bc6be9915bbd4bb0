/** The functions reproduce what the Department for Education published, within the rounding of its figures. */
import { describe, expect, test } from "vitest";
import { councils, england, type WorkforceYear } from "../facts/csww.ts";
import { cell, cells, column } from "./excel.ts";

type Figure = Exclude<keyof WorkforceYear, "place">;

/** Each published rate: the function, its two figures, and 100 where it is published as a percentage. */
const rates: readonly {
  published: Figure;
  id: string;
  figures: readonly [Figure, Figure];
  scale: number;
  kind: string;
}[] = [
  { published: "caseload", id: "CASELOAD_RATIO", figures: ["cases", "holders"], scale: 1, kind: "caseload" },
  { published: "agencyRate", id: "AGENCY_RATE", figures: ["agency", "employed"], scale: 100, kind: "agency" },
  {
    published: "vacancyRate",
    id: "VACANCY_RATE",
    figures: ["vacant", "employed"],
    scale: 100,
    kind: "vacancy",
  },
  {
    published: "turnoverRate",
    id: "TURNOVER_RATE",
    figures: ["leavers", "employed"],
    scale: 100,
    kind: "turnover",
  },
  {
    published: "agencyCover",
    id: "AGENCY_COVER",
    figures: ["covering", "agency"],
    scale: 100,
    kind: "agency cover",
  },
  {
    published: "vacancyCover",
    id: "VACANCY_COVER",
    figures: ["covering", "vacant"],
    scale: 100,
    kind: "vacancy cover",
  },
  {
    published: "absenceRate",
    id: "ABSENCE_RATE",
    figures: ["daysLost", "employed"],
    scale: 100,
    kind: "absence",
  },
];

/** FTE, days and rates are published to one place; cases are whole. */
const half = 0.05;
const roundingOf = (figure: Figure): number => (figure === "cases" ? 0 : half);

type Rate = (typeof rates)[number];

/** A rate computed for many rows by one spilled formula, its figures moved to an end of their rounding. */
function spilled(rate: Rate, rows: readonly WorkforceYear[], towards: -1 | 0 | 1): number[] {
  const moved = (figure: Figure, sign: number) =>
    column(rows.map((row) => Math.max(0, row[figure] + sign * towards * roundingOf(figure))));
  const years = rate.id === "ABSENCE_RATE" ? [column(rows.map((row) => row.year))] : [];
  const result = cells(rate.id, moved(rate.figures[0], 1), moved(rate.figures[1], -1), ...years);
  return (result as number[][]).map(([value = NaN]) => value * rate.scale);
}

/** Rows whose published rate no reading of the rounded figures can give. */
function unexplained(rate: Rate, rows: readonly WorkforceYear[]): WorkforceYear[] {
  const low = spilled(rate, rows, -1);
  const high = spilled(rate, rows, 1);
  return rows.filter((row, at) => {
    const published = row[rate.published];
    return (low[at] ?? NaN) > published + half + 1e-9 || (high[at] ?? NaN) < published - half - 1e-9;
  });
}

describe("the four councils, 2017 to 2025", () => {
  test("there are 252 published rates", () => {
    expect(councils.length * rates.length).toBe(252);
  });

  test.each(rates)("$id spills over 36 rows to the published rates", (rate) => {
    const computed = spilled(rate, councils, 0);
    expect(computed.filter(Number.isFinite)).toHaveLength(36);
    expect(unexplained(rate, councils)).toEqual([]);
  });

  test.each(rates)("$id of single cells equals its own spill", (rate) => {
    const one = councils.map((row) => {
      const year = rate.id === "ABSENCE_RATE" ? [row.year] : [];
      return Number(cell(rate.id, row[rate.figures[0]], row[rate.figures[1]], ...year)) * rate.scale;
    });
    expect(one).toEqual(spilled(rate, councils, 0));
  });

  test.each(rates)("DFE_RATE_OK accepts every published $kind", (rate) => {
    const figures = [rate.published, ...rate.figures].map((figure) =>
      column(councils.map((row) => row[figure])),
    );
    expect(cells("DFE_RATE_OK", ...figures, rate.kind)).toEqual(councils.map(() => [true]));
  });
});

/** England's totals hold imputed figures in some years, so these do not follow from the figures beside them. */
const imputed: readonly (readonly [Figure, readonly number[]])[] = [
  ["agencyRate", [2023, 2024]],
  ["turnoverRate", [2022, 2024]],
  ["agencyCover", [2017, 2023, 2024]],
  ["vacancyCover", [2017, 2018, 2024]],
  ["absenceRate", [2023, 2024]],
];

describe("England, 2017 to 2025", () => {
  test("twelve national rates are known not to follow", () => {
    expect(imputed.flatMap(([, years]) => years)).toHaveLength(12);
  });

  test.each(rates)("$id gives the published rate but in the imputed years", (rate) => {
    const years = imputed.find(([figure]) => figure === rate.published)?.[1] ?? [];
    expect(unexplained(rate, england).map((row) => row.year)).toEqual(years);
  });

  test.each(rates)("DFE_RATE_OK names the same years for $kind", (rate) => {
    const figures = [rate.published, ...rate.figures].map((figure) =>
      column(england.map((row) => row[figure])),
    );
    const agrees = cells("DFE_RATE_OK", ...figures, rate.kind) as boolean[][];
    expect(england.filter((_, at) => agrees[at]?.[0] === false).map((row) => row.year)).toEqual(
      imputed.find(([figure]) => figure === rate.published)?.[1] ?? [],
    );
  });
});
