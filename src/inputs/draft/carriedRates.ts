/** Yearly inputs taken from the dated rates, and carried forward where the rates end. */
import type { Series, Source } from "../../model/rates/dated.ts";
import { valueFrom } from "../../model/rates/dated.ts";
import { stringifyFinancialYear } from "../../model/time/stringifyFinancialYear.ts";
import type { Confidence } from "../planInputs.ts";

export interface Prefilled {
  readonly values: readonly number[];
  readonly source: string;
  readonly confidence: Confidence;
}

/** One dated value, in a series that begins and ends somewhere. */
type Held<Value> = Series<Value>[number];

/**
 * A year before the table has its first value, a year after it the last: a plan never fails because a rate is
 * unknown, but says so.
 */
export function carriedRates<Value>(
  series: Series<Value>,
  years: readonly number[],
  numberOf: (value: Value) => number,
): Prefilled {
  const [first] = series;
  const last = series.at(-1);
  if (!first || !last)
    return { values: years.map(() => 0), source: "Assumed: no rate is known", confidence: "assumed" };
  const values = years.map((year) => numberOf(valueFrom(series, year) ?? first.value));
  const gaps = [...before(years, first), ...after(years, last)];
  return {
    values,
    source: [sourcesFor(series, years), ...gaps].join("; "),
    confidence: gaps.length > 0 ? "assumed" : "published",
  };
}

const before = (years: readonly number[], { year: first }: Held<unknown>): string[] =>
  years.some((year) => year < first)
    ? [`assumed: years before ${stringifyFinancialYear(first)} as in that year`]
    : [];

const after = (years: readonly number[], { year: last }: Held<unknown>): string[] =>
  years.some((year) => year > last)
    ? [`assumed: years after ${stringifyFinancialYear(last)} as in that year`]
    : [];

/** The titles of the pages that the years' values were read from, each once. */
function sourcesFor(series: Series<unknown>, years: readonly number[]): string {
  const inForce = (year: number) => series.filter((dated) => dated.year <= year).at(-1) ?? series[0];
  const titles = years.flatMap((year) => inForce(year)?.source ?? []).map(titleOf);
  return [...new Set(titles)].join("; ");
}

const titleOf = ({ title, url }: Source): string => (url ? `${title}, ${url}` : title);
