/** The years of a plan as its inputs are read. */
import { stringifyFinancialYear } from "../../model/time/stringifyFinancialYear.ts";

/** Either is NaN where it could not be read; then nothing is said about years. */
export interface Axis {
  readonly baseYear: number;
  /** Plan years after the base year. */
  readonly years: number;
}

/** The base year first; empty where the axis is not known. */
export const yearsOf = ({ baseYear, years }: Axis): number[] =>
  Number.isNaN(baseYear + years) ? [] : Array.from({ length: years + 1 }, (_, year) => baseYear + year);

/** @example yearSpan({ baseYear: 2016, years: 2 }) // => "2016-17 to 2018-19" */
export const yearSpan = ({ baseYear, years }: Axis): string =>
  `${stringifyFinancialYear(baseYear)} to ${stringifyFinancialYear(baseYear + years)}`;
