/** Random calls that a function accepts, by the kind of each argument. */
import fc, { type Arbitrary } from "fast-check";
import type { Cell, Cells } from "./ironCalc.ts";

export type Call = readonly (Cells | undefined)[];

interface Elements {
  /** One cell for each argument. */
  readonly cells: Arbitrary<readonly Cell[]>;
  /** How many of them, at the end, may be left out. */
  readonly optional?: number;
  /**
   * Whether arguments after the first may be single cells beside ranges; not where one must fit another.
   * The first keeps the shape, because a twin may have no need of the others.
   */
  readonly broadcasts: boolean;
}

const tenths = (most: number) => fc.integer({ min: 0, max: most * 10 }).map((value) => value / 10);
const pence = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);
/** A blank cell counts as 0 in Excel and for us. */
const orBlank = <Value extends Cell>(value: Arbitrary<Value>) => fc.option(value, { nil: null, freq: 20 });

const fte = orBlank(tenths(6_000));
const cases = orBlank(fc.integer({ min: 0, max: 400_000 }));
const perFte = orBlank(tenths(40));
const pounds = orBlank(pence(0, 200_000));
const anyPounds = orBlank(pence(-50_000_000, 50_000_000));
const hours = tenths(48);
const weeks = tenths(53);
const chargeRate = pence(0, 120);
const share = orBlank(fc.integer({ min: 0, max: 1_000 }).map((value) => value / 1_000));

const financialYear = (first: number, last: number): Arbitrary<Cell> =>
  fc
    .tuple(fc.integer({ min: first, max: last }), fc.constantFrom("-", "/", ""))
    .map(([year, sign]) => (sign ? `${year}${sign}${String(year + 1).slice(2)}` : year));

const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const monthStart = fc
  .tuple(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => serial(year, month, 1));
const anyDay = fc.integer({ min: serial(1920, 1, 1), max: serial(2090, 1, 1) });
/** A start within three years of a year's start, sometimes with a time of day. */
const startAndYear = fc
  .tuple(monthStart, fc.integer({ min: -1_100, max: 800 }), fc.constantFrom(0, 0, 0.5))
  .map(([year, days, time]) => [year + days + time, year] as const);

const tuple = (...cells: Arbitrary<Cell>[]) => fc.tuple(...cells);
const free = (...cells: Arbitrary<Cell>[]): Elements => ({ cells: tuple(...cells), broadcasts: true });
const freeBut = (optional: number, ...cells: Arbitrary<Cell>[]): Elements => ({
  ...free(...cells),
  optional,
});
const bound = (cells: Arbitrary<readonly Cell[]>, optional = 0): Elements => ({
  cells,
  optional,
  broadcasts: false,
});

const partYear = bound(
  fc
    .tuple(anyPounds, startAndYear, fc.constantFrom("months", "days", "Days", "MONTHS"))
    .map(([annual, [start, year], basis]) => [annual, start, year, basis]),
  1,
);
const reconciles = fc
  .tuple(
    pence(-1_000, 1_000),
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0.001, 0.01, 0.1, 1, 1_000),
  )
  // Half units on either side of the tolerance, and exactly on it.
  .map(([published, halves, addends, unit]) => [published, published + (halves * unit) / 2, addends, unit]);

const dfeKinds = [
  "agency",
  "Vacancy rate",
  "TURNOVER_RATE",
  "agency cover",
  "VACANCY_COVER",
  "caseload",
  "Absence",
  // Twice more, because two divisors leave more to get wrong.
  "Absence",
  "Absence",
];
/** Rates at and beside the edge of what their figures allow; absences divided by either number of days. */
const dfeRate = fc
  .tuple(
    fc.constantFrom(...dfeKinds),
    fc.integer({ min: 0, max: 8_000 }),
    fc.integer({ min: 1, max: 4_000 }),
    fc.constantFrom(-2, -1, -1, 0, 0, 0, 1, 1, 2),
    fc.constantFrom(253, 254),
  )
  .map(([kind, tenthsUp, tenthsDown, off, days]) => {
    const isShare = /ncy/i.test(kind) && !/cover/i.test(kind);
    const [up, scale] =
      kind === "caseload"
        ? [tenthsUp, 1]
        : kind === "Absence"
          ? [tenthsUp * 10, 100 / days]
          : [tenthsUp / 10, 100];
    const down = tenthsDown / 10;
    const rate = (scale * up) / (isShare ? up + down : down);
    return [Math.max(0, (Math.round(rate * 10) + off) / 10), up, down, kind];
  });

const elements: Record<string, Elements> = {
  CASELOAD_RATIO: free(cases, fte),
  AGENCY_RATE: free(fte, fte),
  VACANCY_RATE: free(fte, fte),
  TURNOVER_RATE: free(fte, fte),
  AGENCY_COVER: free(fte, fte),
  VACANCY_COVER: free(fte, fte),
  ABSENCE_RATE: freeBut(1, tenths(400_000), fte, fc.integer({ min: 1901, max: 2199 }), tenths(260)),
  CAPACITY_FTE: freeBut(1, fte, fte, share),
  CASE_CAPACITY: free(fte, fte, perFte, perFte),
  FTE_FOR_CASELOAD: free(cases, perFte),
  FTE_GAP: free(cases, perFte, fte),
  BASE_FTE: bound(
    fc
      .tuple(tenths(20), fc.integer({ min: 1, max: 200 }), tenths(500))
      .map(([after, above, added]) => [after + above / 10, after, added]),
  ),
  SPAN_OF_CONTROL: free(fte, fte),
  EMPLOYER_NI: freeBut(2, pounds, financialYear(2016, 2026), pounds, share),
  POST_COST: freeBut(4, pounds, financialYear(2016, 2026), share, share, pounds, pounds, share),
  HOURLY_RATE: freeBut(1, pounds, hours, weeks),
  AGENCY_COST: free(chargeRate, hours, weeks),
  AGENCY_PREMIUM: free(chargeRate, hours, weeks, pounds),
  AGENCY_SAVING: free(fte, fte, pence(-50_000, 50_000)),
  AGENCY_FTE_AT_RATE: free(share, fte),
  PART_YEAR: partYear,
  FULL_YEAR_EFFECT: partYear,
  RAMP_FACTOR: bound(
    fc.tuple(startAndYear, orBlank(tenths(60))).map(([[start, year], months]) => [start, months, year]),
  ),
  MONTHS_OVER_TIMESCALE: bound(
    fc
      .tuple(
        fc.constantFrom("CIN", "CP", "LAC", "cin", "Lac"),
        anyDay,
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 40 }),
      )
      .map(([kind, start, days, longest]) => [kind, start, start + days, longest]),
    1,
  ),
  MTFP_CHANGE: free(anyPounds, anyPounds),
  ONE_OFF: free(anyPounds, financialYear(2017, 2020), financialYear(2016, 2022)),
  BUDGET_GAP: free(anyPounds, pence(0, 50_000_000)),
  RESERVE_CLOSE: free(anyPounds, anyPounds, anyPounds),
  RESERVE_COVER: free(pence(0, 50_000_000), pence(0, 50_000_000)),
  DISCOUNT_FACTOR: freeBut(2, fc.integer({ min: 0, max: 120 }), share, fc.boolean()),
  LAC_COST: freeBut(1, fte, pounds, weeks),
  LAC_BREAKEVEN: freeBut(1, pounds, pounds, weeks),
  WEEKLY_UNIT_COST: freeBut(
    1,
    pence(0, 20_000_000),
    fc.integer({ min: 0, max: 90_000 }),
    fc.constantFrom(0.01, 1, 5, 10),
  ),
  RECONCILES: bound(reconciles),
  DFE_RATE_OK: bound(dfeRate),
};

/** Ranges that are read as a whole, so that their shapes are part of what varies. */
const wholes: Record<string, Arbitrary<Call>> = {
  WEIGHTED_CASELOAD: shaped(3, 4).chain(([rows, columns]) =>
    fc.tuple(block(rows, columns, cases), block(rows, columns, perFte), block(1, 1, fte)),
  ),
  PAY_AFTER_AWARD: fc.tuple(
    block(1, 1, pounds),
    financialYear(2018, 2021).map(one),
    fc.option(awardTable(), { nil: undefined }),
  ),
  TEAM_COST: shaped(3, 4).chain(([rows, columns]) =>
    fc.tuple(block(rows, columns, fte), block(rows, columns, pounds)),
  ),
  MTFP_LEVEL: shaped(3, 6).chain(([rows, columns]) => fc.tuple(block(rows, columns, anyPounds))),
  PAYBACK_YEARS: fc
    .tuple(fc.integer({ min: 1, max: 10 }), fc.boolean(), fc.boolean())
    .chain(([years, costsAcross, savingsAcross]) => {
      const cost = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 1_000 }));
      const saving = fc.integer({ min: -100, max: 900 });
      return fc.tuple(
        costsAcross ? block(1, years, cost) : block(years, 1, cost),
        savingsAcross ? block(1, years, saving) : block(years, 1, saving),
      );
    }),
};

/** Any call of the function that it accepts; `spills` asks for ranges of up to three by three. */
export function validCalls(id: string, spills: boolean): Arbitrary<Call> {
  const whole = wholes[id];
  if (whole) return whole;
  const spec = elements[id];
  if (!spec) throw new Error(`No valid calls are known for ${id}`);
  const shape = spills ? shaped(3, 3) : fc.constant([1, 1] as const);
  return shape.chain(([rows, columns]) => laidOut(spec, rows, columns));
}

/** Whether the function works cell by cell, so that its twin may spill. */
export const isElementwise = (id: string): boolean => id in elements;

function laidOut(
  { cells, optional = 0, broadcasts }: Elements,
  rows: number,
  columns: number,
): Arbitrary<Call> {
  const drawn = fc.array(cells, { minLength: rows * columns, maxLength: rows * columns });
  const flags = fc.array(fc.boolean(), { minLength: 8, maxLength: 8 });
  return fc.tuple(drawn, flags, flags).map(([list, isLeftOut, isSingle]) => {
    const count = list[0]?.length ?? 0;
    return Array.from({ length: count }, (_, argument) => {
      if (argument >= count - optional && isLeftOut[argument]) return undefined;
      if (broadcasts && argument > 0 && isSingle[argument]) return one(list[0]?.[argument] ?? null);
      return matrix(rows, columns, (place) => list[place]?.[argument] ?? null);
    });
  });
}

function awardTable(): Arbitrary<Cells> {
  const award = fc.oneof(
    share.filter((value) => value !== 1),
    pence(100, 3_000),
  );
  const written = fc.constantFrom("-", "/", "");
  return fc
    .tuple(fc.array(award, { minLength: 4, maxLength: 4 }), written, fc.boolean())
    .map(([awards, sign, reversed]) => {
      const rows = awards.map((value, place) => {
        const year = 2018 + place;
        return [sign ? `${year}${sign}${String(year + 1).slice(2)}` : year, value];
      });
      return reversed ? rows.reverse() : rows;
    });
}

function shaped(rows: number, columns: number): Arbitrary<readonly [number, number]> {
  return fc.tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }));
}

function block(rows: number, columns: number, cell: Arbitrary<Cell>): Arbitrary<Cells> {
  return fc
    .array(cell, { minLength: rows * columns, maxLength: rows * columns })
    .map((list) => matrix(rows, columns, (place) => list[place] ?? null));
}

function matrix(rows: number, columns: number, cell: (place: number) => Cell): Cells {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => cell(row * columns + column)),
  );
}

function one(cell: Cell): Cells {
  return [[cell]];
}
