/** Whether a rate that DfE published can come from the figures published beside it. */
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { workingDaysInYear } from "../rates/workingDays.ts";
import { quotient } from "../ratio/quotient.ts";
import { sentences } from "../sentences.ts";

/** FTE, days and rates are published to one decimal place. */
const halfPlace = 0.05;
/** A hair for the computer's own rounding. */
const hair = 1e-9;

/** How a kind of rate is made of its two figures. */
interface RateKind {
  /** Whether the numerator is part of the denominator, as agency staff are of the workforce. */
  readonly partOfWhole: boolean;
  /** 100 for a percentage, 1 for cases per FTE. */
  readonly scale: number;
  /** Half the place that the numerator is rounded to: nothing for cases, which are whole. */
  readonly halfNumerator: number;
  /** What the denominator is multiplied by: either may have applied. */
  readonly multiples: readonly number[];
}

const share: RateKind = { partOfWhole: true, scale: 100, halfNumerator: halfPlace, multiples: [1] };
const percentage: RateKind = { ...share, partOfWhole: false };
const casesPerFte: RateKind = { ...percentage, scale: 1, halfNumerator: 0 };

/** Some have two names: DfE's pages say "agency worker rate", its tables "agency_rate_fte". */
const kinds: Readonly<Record<string, RateKind>> = {
  agency: share,
  agencyworker: share,
  vacancy: share,
  turnover: percentage,
  agencycover: percentage,
  vacancycover: percentage,
  vacancyagencycover: percentage,
  caseload: casesPerFte,
  averagecaseload: casesPerFte,
  absence: {
    ...percentage,
    multiples: [workingDaysInYear.ordinary.value, workingDaysInYear.leap.value],
  },
};
const kindNames = "agency, vacancy, turnover, agency cover, vacancy cover, caseload, absence".split(", ");

/**
 * Whether a published rate is possible, given that it and its figures were each rounded.
 *
 * FTE, days and rates are taken as rounded to one place, cases as whole.
 *
 * @example dfeRateOk(15.2, 321_661, 21_105.4, "caseload") // => true
 * @example dfeRateOk(13, 5_415.9, 36_186.3, "AGENCY_RATE") // => true
 * @example dfeRateOk(15, 5_415.9, 36_186.3, "agency") // => false
 * @param publishedPct As published: 13 for 13.0%; cases per FTE for a caseload.
 * @param denominatorOther Employed FTE, or what the numerator is divided by.
 * @param kind Spaces, capitals and the last words "rate", "ratio" and "FTE" do not matter.
 * @throws ModelError #VALUE! for a negative figure or another kind, #DIV/0! if there is nothing to divide by.
 */
export function dfeRateOk(
  publishedPct: number,
  numerator: number,
  denominatorOther: number,
  kind: string,
): boolean {
  const rate = rateKind(kind);
  const published = notNegative("published_pct", publishedPct);
  const top = notNegative("numerator", numerator);
  const other = notNegative("denominator_other", denominatorOther);
  quotient(top, rate.partOfWhole ? top + other : other, "denominator_other");
  const low = lessRounding(top, rate.halfNumerator);
  const high = top + rate.halfNumerator;
  return rate.multiples.some(
    (multiple) =>
      rateAt(rate, low, other + halfPlace, multiple) <= published + halfPlace + hair &&
      rateAt(rate, high, lessRounding(other, halfPlace), multiple) >= published - halfPlace - hair,
  );
}

const lessRounding = (value: number, half: number): number => Math.max(0, value - half);

/** Infinite where the denominator may have been nought, which every published rate is below. */
function rateAt(rate: RateKind, numerator: number, other: number, multiple: number): number {
  const denominator = (rate.partOfWhole ? numerator + other : other) * multiple;
  return (rate.scale * numerator) / denominator;
}

function rateKind(kind: string): RateKind {
  const plain = kind
    .toLowerCase()
    .replace(/[\s_-]/g, "")
    .replace(/(?:rate|ratio)?(?:fte)?$/, "");
  const known = Object.hasOwn(kinds, plain) ? kinds[plain] : undefined;
  if (!known) throw new ModelError("#VALUE!", sentences.unknownWord("kind", kind, kindNames));
  return known;
}
