/** Excel formula text that looks something up by financial year, its arrays built from the dated rates. */
import { apprenticeshipLevy } from "../model/rates/apprenticeshipLevy.ts";
import type { Series } from "../model/rates/dated.ts";
import { employerNi } from "../model/rates/employerNi.ts";
import { njcPayAwards, type PayAward } from "../model/rates/njcPayAwards.ts";

/**
 * The first calendar year of a financial year, written as text or as a number.
 *
 * @example firstYear("tax_year") // => "VALUE(LEFT(TRIM(tax_year),4))"
 */
export const firstYear = (year: string): string => `VALUE(LEFT(TRIM(${year}),4))`;

/** Years outside the table give #N/A in Excel too, because the match is exact. */
function lookup<Value>(series: Series<Value>, figure: (value: Value) => number, year: string): string {
  const figures = series.map(({ value }) => figure(value));
  const years = series.map((dated) => dated.year);
  return `INDEX({${figures.join(",")}},MATCH(${firstYear(year)},{${years.join(",")}},0))`;
}

const share = (award: PayAward): number => (award.kind === "percent" ? award.rate : 0);
const pounds = (award: PayAward): number => (award.kind === "flat" ? award.pounds : 0);
const ownTableRow = (year: string): string =>
  `MATCH(LEFT(TRIM(${year}),4),INDEX(LEFT(INDEX(award_table,0,1),4),0),0)`;

export const yearLookup = {
  niThreshold: (year: string) => lookup(employerNi, ({ threshold }) => threshold, year),
  niRate: (year: string) => lookup(employerNi, ({ rate }) => rate, year),
  /** The levy goes on after the last year that the other tables hold. */
  levy: (year: string) =>
    apprenticeshipLevy.reduce(
      (before, from) => `IF(${firstYear(year)}<${from.year},${before},${from.value})`,
      "0",
    ),
  njcShare: (year: string) => lookup(njcPayAwards, share, year),
  njcPounds: (year: string) => lookup(njcPayAwards, pounds, year),
  /** The NJC's awards as the table that award_table wants: share or pounds beside the year. */
  njcTable: () =>
    `{${njcPayAwards.map(({ year, value }) => `${year},${share(value) || pounds(value)}`).join(";")}}`,
  /** The year's award in a table of the caller's own. */
  ownAward: (year: string) => `INDEX(award_table,${ownTableRow(year)},2)`,
};
