/** What each function refuses although its twin computes something: a call for every line of the catalogue. */
import { describe, expect, test } from "vitest";
import { catalogue, catalogueEntry } from "../../src/catalogue/catalogue.ts";
import { nativeTwin } from "../../src/catalogue/nativeTwin.ts";
import { call } from "./customFunctions.ts";
import { calculate, type Cell, type Cells } from "./ironCalc.ts";

type Given = Cell | Cells | undefined;
/** For each of the entry's refusals, in their order, one or more calls. */
type Refused = Record<string, readonly (readonly (readonly Given[])[])[]>;

const start = 43_344; // 1 September 2018
const april = 43_191; // 1 April 2018
/** A table of awards; the year before has one of no interest. */
const table = (award: number): Cells => [
  ["2024-25", 1_290],
  ["2025-26", award],
];
const two = (one: Cell, other: Cell): Cells => [[one], [other]];

const refused: Refused = {
  CASELOAD_RATIO: [
    [
      [-10, 2],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  AGENCY_RATE: [
    [
      [-10, 20],
      [10, -2],
    ],
    [
      ["10", 2],
      [10, false],
    ],
  ],
  VACANCY_RATE: [
    [
      [-10, 20],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  TURNOVER_RATE: [
    [
      [-10, 20],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  AGENCY_COVER: [
    [
      [-10, 20],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  VACANCY_COVER: [
    [
      [-10, 20],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  ABSENCE_RATE: [
    [[-10, 20, 2025]],
    [
      ["10", 2, 2025],
      [true, 2, 2025],
    ],
    [
      [10, 2, 2300],
      [10, 2, 2025.5],
    ],
  ],
  CAPACITY_FTE: [
    [
      [-10, 5],
      [10, -5],
    ],
    [
      ["10", 5],
      [10, true],
    ],
    [[10, 5, 80]],
  ],
  CASE_CAPACITY: [
    [
      [-10, 5, 15, 12],
      [10, 5, -15, 12],
    ],
    [
      ["10", 5, 15, 12],
      [10, true, 15, 12],
    ],
  ],
  FTE_FOR_CASELOAD: [
    [
      [-10, 15],
      [10, -15],
    ],
    [
      ["10", 15],
      [true, 15],
    ],
  ],
  FTE_GAP: [
    [
      [-10, 15, 2],
      [10, -15, 2],
      [10, 15, -2],
    ],
    [
      ["10", 15, 2],
      [10, 15, true],
    ],
  ],
  BASE_FTE: [
    [[18, 24, 86]],
    [
      [24, -18, 86],
      [24, 18, -86],
    ],
    [
      ["24", 18, 86],
      [24, true, 86],
    ],
  ],
  WEIGHTED_CASELOAD: [
    [
      [two("c", 5), two(4, 10), 2],
      [two("10", 5), two(4, 10), 2],
      [two(true, 5), two(4, 10), 2],
    ],
    [
      [two(-10, 5), two(4, 10), 2],
      [two(10, 5), two(4, 10), -2],
    ],
  ],
  SPAN_OF_CONTROL: [
    [
      [-10, 2],
      [10, -2],
    ],
    [
      ["10", 2],
      [true, 2],
    ],
  ],
  EMPLOYER_NI: [
    [
      [-1, "2025-26"],
      [45_000, "2025-26", -1],
    ],
    [
      ["45000", "2025-26"],
      [true, "2025-26"],
    ],
    [[45_000, "2025-27"]],
    [[45_000, "2025-26", undefined, 15]],
  ],
  POST_COST: [
    [
      [-1, "2025-26", 0.2],
      [45_000, "2025-26", 0.2, undefined, -1],
    ],
    [
      ["45000", "2025-26", 0.2],
      [45_000, "2025-26", true],
    ],
    [[45_000, "2025-27", 0.2]],
    [[45_000, "2025-26", 29.4]],
  ],
  PAY_AFTER_AWARD: [
    [[-1, "2025-26"]],
    [
      ["20000", "2025-26"],
      [true, "2025-26"],
    ],
    [[20_000, "2025-27"]],
    [
      [20_000, "2025-26", table(3.2)],
      [20_000, "2025-26", table(1)],
    ],
  ],
  HOURLY_RATE: [
    [
      [-1, 37],
      [1, -37],
      [1, 37, -52],
    ],
    [
      ["24413", 37],
      [true, 37],
    ],
  ],
  AGENCY_COST: [
    [
      [-1, 37, 44],
      [1, -37, 44],
    ],
    [
      ["40", 37, 44],
      [40, true, 44],
    ],
  ],
  AGENCY_PREMIUM: [
    [
      [-1, 37, 44, 1],
      [1, 37, 44, -1],
    ],
    [
      ["40", 37, 44, 1],
      [40, 37, 44, true],
    ],
  ],
  AGENCY_SAVING: [
    [
      [-1, 2, 3],
      [1, -2, 3],
    ],
    [
      ["38", 18, 24_000],
      [true, 18, 24_000],
    ],
  ],
  AGENCY_FTE_AT_RATE: [
    [[20, 344]],
    [
      [-0.2, 344],
      [0.2, -344],
    ],
    [
      ["0.2", 344],
      [true, 344],
    ],
  ],
  TEAM_COST: [
    [
      [two("z", 2), two(5, 6)],
      [two("1", 2), two(5, 6)],
      [two(true, 2), two(5, 6)],
    ],
    [
      [two(-1, 2), two(5, 6)],
      [two(1, 2), two(5, -6)],
    ],
  ],
  PART_YEAR: [
    [
      [1, start, 2018],
      [1, start, april + 1],
    ],
    [[1, 2018, april]],
    [[1, start, april, "weeks"]],
    [
      ["1", start, april],
      [true, start, april],
    ],
  ],
  FULL_YEAR_EFFECT: [
    [
      [1, start, 2018],
      [1, start, april + 1],
    ],
    [[1, 2018, april]],
    [[1, start, april, "weeks"]],
    [
      ["1", start, april],
      [true, start, april],
    ],
  ],
  RAMP_FACTOR: [
    [
      [start, 36, 2018],
      [start, 36, april + 1],
    ],
    [[2018, 36, april]],
    [[start, -36, april]],
    [
      [start, "36", april],
      [start, true, april],
    ],
  ],
  MONTHS_OVER_TIMESCALE: [
    [["CP", start, april]],
    [["EHC", april, start, 3]],
    [["CP", april, start, -3]],
    [
      ["CP", april, start, "3"],
      ["CP", april, String(start)],
    ],
  ],
  MTFP_CHANGE: [
    [
      ["2", 1],
      [true, 1],
    ],
  ],
  MTFP_LEVEL: [[["2"], [true]]],
  ONE_OFF: [
    [[5, "2018-20", "2018-19"]],
    [[5, 1999, 1999]],
    [
      ["5", "2018-19", "2018-19"],
      [true, "2018-19", "2018-19"],
    ],
  ],
  BUDGET_GAP: [
    [[5, -4]],
    [
      ["5", 4],
      [true, 4],
    ],
  ],
  RESERVE_CLOSE: [
    [
      ["5", 1, 1],
      [true, 1, 1],
    ],
  ],
  RESERVE_COVER: [
    [[5, -4]],
    [
      ["5", 4],
      [true, 4],
    ],
  ],
  DISCOUNT_FACTOR: [[[1.5], [-1]], [[10, 3.5]], [["10"], [true]]],
  PAYBACK_YEARS: [
    [[[[-1, 3]], [[1, 2]]]],
    [
      [[["2", 0]], [[1, 2]]],
      [[[true, 0]], [[1, 2]]],
    ],
  ],
  LAC_COST: [
    [
      [-1, 770],
      [1, -770],
      [1, 770, -52],
    ],
    [
      ["1", 770],
      [true, 770],
    ],
  ],
  LAC_BREAKEVEN: [
    [
      [-1, 770],
      [1, -770],
      [1, 770, -52],
    ],
    [
      ["1", 770],
      [true, 770],
    ],
  ],
  WEEKLY_UNIT_COST: [
    [
      [-1, 770],
      [1, -770],
      [1, 770, -5],
    ],
    [
      ["1000000", 770],
      [true, 770],
    ],
  ],
  RECONCILES: [
    [
      [1, 1, 1, 0],
      [1, 1, 1, -1],
    ],
    [
      [1, 1, 1.5, 1],
      [1, 1, 0, 1],
    ],
    [
      ["1", 1, 1, 1],
      [true, 1, 1, 1],
    ],
  ],
  DFE_RATE_OK: [
    [[10, 1, 9, "sickness"]],
    [[10, 1, 0, "turnover"]],
    [
      [-10, 1, 9, "agency"],
      [10, -1, 9, "agency"],
    ],
    [
      ["10", 1, 9, "agency"],
      [10, true, 9, "agency"],
    ],
  ],
};

describe("refused, although plain Excel computes", () => {
  test.each(catalogue.map(({ id, refuses }) => [id, refuses] as const))(
    "%s has a call for each line",
    (id, refuses) => {
      expect(refused[id]?.length).toBe(refuses.length);
    },
  );

  const calls = catalogue.flatMap(({ id, refuses }) =>
    refuses.flatMap((line, place) => (refused[id]?.[place] ?? []).map((args) => [id, line, args] as const)),
  );
  test.each(calls)("%s: %s: %j", (id, _line, args) => {
    const entry = catalogueEntry(id);
    if (!entry) throw new Error(`The catalogue has no ${id}`);
    const ranges = args.map((given) =>
      given === undefined || Array.isArray(given) ? given : [[given as Cell]],
    );
    const [[[computed] = []] = []] = calculate([
      { ranges, formula: (addresses) => nativeTwin(entry, addresses) },
    ]);
    expect(call(id, ranges).flat()).toEqual([expect.stringMatching(/^#/)]);
    expect(computed).toSatisfy((value) => typeof value === "number" || typeof value === "boolean");
  });
});
