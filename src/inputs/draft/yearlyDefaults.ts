/** What each yearly input is where nobody typed it: the dated rate, else a stated assumption. */
import { apprenticeshipLevy, levyRate } from "../../model/rates/apprenticeshipLevy.ts";
import { employerNi } from "../../model/rates/employerNi.ts";
import { njcPayAwards, type PayAward } from "../../model/rates/njcPayAwards.ts";
import type { YearlyId } from "../planInputs.ts";
import { carriedRates, type Prefilled } from "./carriedRates.ts";

type Prefill = (years: readonly number[]) => Prefilled;

const assumed =
  (value: number | ((year: number) => number), source: string): Prefill =>
  (years) => ({
    values: years.map((year) => (typeof value === "number" ? value : value(year))),
    source: `Assumed: ${source}`,
    confidence: "assumed",
  });

const percentage = (award: PayAward): number => (award.kind === "percent" ? award.rate : 0);
const pounds = (award: PayAward): number => (award.kind === "flat" ? award.pounds : 0);

/** The levy has no end date: it stays in force, and was nothing before it began. */
const levy: Prefill = (years) => ({
  ...carriedRates(apprenticeshipLevy, years, (rate) => rate),
  values: years.map(levyRate),
  confidence: "published",
  source: `${apprenticeshipLevy[0]?.source.title ?? ""}: 0.5% of pay since 6 April 2017, nothing before`,
});

const inflationTarget = "2% a year, the Bank of England's target for inflation";
/** Isio: 16% on average of 78 employers from 1 April 2026, 4 points lower than at the last valuation. */
const pensionRate = (year: number): number => (year < 2026 ? 0.2 : 0.16);

export const yearlyDefaults: Readonly<Record<YearlyId, Prefill>> = {
  award: (years) => carriedRates(njcPayAwards, years, percentage),
  awardCash: (years) => carriedRates(njcPayAwards, years, pounds),
  increments: assumed(0, "no increments: posts stay at the pay typed for them"),
  niThreshold: (years) => carriedRates(employerNi, years, ({ threshold }) => threshold),
  niRate: (years) => carriedRates(employerNi, years, ({ rate }) => rate),
  levy,
  pension: assumed(
    pensionRate,
    "the average of 78 local government employers, 16% from April 2026 and 4 points more before (https://www.isio.com/?p=28683); type the rate of the fund's certificate",
  ),
  agencyPrices: assumed(0.02, inflationTarget),
  placementPrices: assumed(0.02, inflationTarget),
  turnover: assumed(0, "whoever leaves is replaced at once; type the council's turnover to model leavers"),
  caseTarget: assumed(15, "15 cases, as Walsall's target of November 2016"),
  nqswTarget: assumed(12, "12 cases, as Walsall's target of November 2016"),
  deflator: assumed(0.02, inflationTarget),
};
