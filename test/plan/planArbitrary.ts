/** Plans at random, all of them valid: small whole and fractional figures that a council could type. */
import fc from "fast-check";
import {
  type BudgetLine,
  type CaseType,
  type ChildrenReduction,
  lineBlocks,
  type PlacementType,
  type PlanInputs,
  type PostsLine,
  type Reserve,
  type StaffChange,
  type YearlyFigures,
  type YearlyId,
  yearlyIds,
} from "../../src/inputs/planInputs.ts";
import { assumed, emptyPlan, figure } from "./planFixture.ts";

const amount = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: Math.round(least * 1000), max: Math.round(most * 1000) })
    .map((thousandths) => thousandths / 1000);

const ranges: Readonly<Record<YearlyId, readonly [number, number]>> = {
  award: [-0.01, 0.06],
  awardCash: [0, 2000],
  increments: [0, 0.03],
  niThreshold: [5000, 9100],
  niRate: [0.13, 0.16],
  levy: [0, 0.01],
  pension: [0.14, 0.3],
  agencyPrices: [0, 0.05],
  placementPrices: [0, 0.08],
  turnover: [0, 0.25],
  caseTarget: [12, 20],
  nqswTarget: [8, 14],
  deflator: [0, 0.04],
};

function yearly(years: number): fc.Arbitrary<PlanInputs["yearly"]> {
  const figures = (id: YearlyId): fc.Arbitrary<YearlyFigures> =>
    fc
      .array(amount(...ranges[id]), { minLength: years + 1, maxLength: years + 1 })
      .map((values) => ({ values, ...assumed }));
  const ofEach: Partial<Record<YearlyId, fc.Arbitrary<YearlyFigures>>> = {};
  for (const id of yearlyIds) ofEach[id] = figures(id);
  return fc.record(ofEach as Record<YearlyId, fc.Arbitrary<YearlyFigures>>);
}

/** Agency workers cover no more than what is vacant and leave room for conversions. */
const postsLine = (ref: string): fc.Arbitrary<PostsLine> =>
  fc
    .record({
      employed: amount(2, 40),
      vacant: amount(0, 20),
      covered: amount(0, 1),
      agencyAdditional: fc.constantFrom(0, 0, 1.5),
      newShare: amount(0, 0.5),
      ftePerPerson: fc.constantFrom(1, 0.5, 0.8),
      caseHolding: fc.constantFrom(0, 0.5, 1),
      nqswWeight: amount(0.5, 1),
      pay: amount(20000, 60000),
      supplement: fc.constantFrom(0, 2000),
      chargeRate: amount(25, 50),
      paidWeeks: fc.constantFrom(44, 52),
    })
    .map(({ vacant, covered, newShare, ...rest }) => ({
      ref,
      role: `Role ${ref}`,
      grade: "",
      establishment: rest.employed + vacant,
      agencyCovering: vacant * covered,
      newlyQualified: rest.employed * newShare,
      hoursPerWeek: 37,
      ...rest,
      ...assumed,
    }));

const start = (years: number) =>
  fc.record({ year: fc.integer({ min: 1, max: years }), month: fc.integer({ min: 1, max: 12 }) });

const staffChange = (ref: string, years: number, posts: readonly string[]): fc.Arbitrary<StaffChange> =>
  fc.record({
    ref: fc.constant(ref),
    name: fc.constant(`Change ${ref}`),
    kind: fc.constantFrom("recruitment", "conversion", "created", "deleted"),
    post: fc.constantFrom(...posts),
    fte: amount(0, 2),
    start: start(years),
    newlyQualifiedShare: amount(0, 1),
    oneOffCost: fc.constantFrom(0, 5000),
    source: fc.constant(""),
    owner: fc.constant(""),
    date: fc.constant(""),
    confidence: fc.constant("assumed"),
  });

const amounts = (years: number, least: number, most: number) =>
  fc.array(amount(least, most), { minLength: years + 1, maxLength: years + 1 });

const placement = (ref: string, years: number): fc.Arbitrary<PlacementType> =>
  fc
    .record({
      children: amount(50, 300),
      weeklyCost: amount(400, 5000),
      growth: amounts(years, -2, 5),
      inHouse: fc.boolean(),
    })
    .map((rest) => ({ ref, name: `Placement ${ref}`, ...rest, ...assumed }));

const fall = (ref: string, years: number, placements: readonly string[]): fc.Arbitrary<ChildrenReduction> =>
  fc
    .record({
      placement: fc.constantFrom(undefined, ...placements),
      children: amount(0, 15),
      start: start(years),
      monthsToFull: fc.integer({ min: 0, max: 48 }),
      delivery: amount(0, 1),
      oneOffCost: fc.constantFrom(0, 20000),
    })
    .map((rest) => ({ ref, name: `Fall ${ref}`, ...rest, ...assumed }));

const caseType = (ref: string, years: number): fc.Arbitrary<CaseType> =>
  fc
    .record({ cases: amount(10, 900), growth: amounts(years, -0.1, 0.1), isLong: fc.boolean() })
    .map(({ isLong, cases, growth }) => ({
      ref,
      name: `Cases ${ref}`,
      cases,
      growth,
      timescale: isLong ? { longestMonths: 9, casesOver: cases / 4 } : undefined,
      ...assumed,
    }));

const line = (ref: string, years: number): fc.Arbitrary<BudgetLine> =>
  fc
    .record({
      block: fc.constantFrom(...lineBlocks),
      kind: fc.constantFrom("recurring" as const, "one-off" as const),
      as: fc.constantFrom("changes" as const, "levels" as const),
      amounts: amounts(years, -90000, 90000),
    })
    .map((rest) => ({ ref, name: `Line ${ref}`, ...rest, ...assumed }));

const reserve = (ref: string, years: number): fc.Arbitrary<Reserve> =>
  fc
    .record({ opening: amount(0, 900000), added: amounts(years, 0, 9000), used: amounts(years, 0, 90000) })
    .map((rest) => ({ ref, name: `Reserve ${ref}`, ...rest, ...assumed }));

/** Up to so many of a kind, each with a ref of its own. */
function some<Of>(letter: string, least: number, most: number, one: (ref: string) => fc.Arbitrary<Of>) {
  return fc
    .integer({ min: least, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => one(`${letter}-${at + 1}`))));
}

export const planInputs: fc.Arbitrary<PlanInputs> = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 0, max: 3 }).map((count) => Array.from({ length: count }, (_, at) => `P-${at + 1}`)),
    fc.integer({ min: 0, max: 3 }).map((count) => Array.from({ length: count }, (_, at) => `T-${at + 1}`)),
  )
  .chain(([years, posts, placements]) =>
    fc.record({
      years: fc.constant(years),
      yearly: yearly(years),
      posts: fc.tuple(...posts.map(postsLine)),
      staffChanges:
        posts.length === 0 ? fc.constant([]) : some("C", 0, 4, (ref) => staffChange(ref, years, posts)),
      placements: fc.tuple(...placements.map((ref) => placement(ref, years))),
      childrenReductions:
        placements.length === 0 ? fc.constant([]) : some("F", 0, 3, (ref) => fall(ref, years, placements)),
      cases: some("K", 0, 2, (ref) => caseType(ref, years)),
      lines: some("L", 0, 6, (ref) => line(ref, years)),
      reserves: some("R", 0, 2, (ref) => reserve(ref, years)),
      approvedBudget: amount(0, 9000000).map(figure),
      baseFunding: amount(0, 9000000).map(figure),
    }),
  )
  .map((parts) => ({ ...emptyPlan(parts.years), ...parts }));
