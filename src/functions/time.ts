/** Time functions: part-years, build-ups, timescales. What Excel shows as help, over one sum each. */
import { fullYearEffect } from "../model/time/fullYearEffect.ts";
import { monthsOverTimescale } from "../model/time/monthsOverTimescale.ts";
import { partYear } from "../model/time/partYear.ts";
import { rampFactor } from "../model/time/rampFactor.ts";
import { choice, date, number, optionalNumber, word } from "./argument.ts";
import { spill } from "./spill.ts";

/**
 * The part of a yearly amount that falls in the year it starts.
 * @customfunction PART_YEAR PART_YEAR
 * @param {any[][]} annual Amount in a full year (£)
 * @param {any[][]} start_date First day, such as DATE(2018,9,1)
 * @param {any[][]} year_start First day of the year, such as DATE(2018,4,1)
 * @param {string} [basis] How the year is shared: "months" or "days" ("months")
 * @returns {any[][]} £
 */
export function PART_YEAR(
  annual: unknown[][],
  start_date: unknown[][],
  year_start: unknown[][],
  basis?: string,
): unknown[][] {
  return spill(
    partYear,
    number("annual", annual),
    date("start_date", start_date),
    date("year_start", year_start),
    choice("basis", basis),
  );
}

/**
 * What is left of a yearly amount for later years, once its part-year is budgeted.
 * @customfunction FULL_YEAR_EFFECT FULL_YEAR_EFFECT
 * @param {any[][]} annual Amount in a full year (£)
 * @param {any[][]} start_date First day, such as DATE(2018,9,1)
 * @param {any[][]} year_start First day of the year, such as DATE(2018,4,1)
 * @param {string} [basis] How the year is shared: "months" or "days" ("months")
 * @returns {any[][]} £
 */
export function FULL_YEAR_EFFECT(
  annual: unknown[][],
  start_date: unknown[][],
  year_start: unknown[][],
  basis?: string,
): unknown[][] {
  return spill(
    fullYearEffect,
    number("annual", annual),
    date("start_date", start_date),
    date("year_start", year_start),
    choice("basis", basis),
  );
}

/**
 * The share of its full effect that a straight build-up reaches on average in a year.
 * @customfunction RAMP_FACTOR RAMP_FACTOR
 * @param {any[][]} start_date First day, such as DATE(2018,9,1)
 * @param {any[][]} months_to_full Months until the full effect; 0 for at once
 * @param {any[][]} year_start First day of the year, such as DATE(2018,4,1)
 * @returns {any[][]} Share of 1
 */
export function RAMP_FACTOR(
  start_date: unknown[][],
  months_to_full: unknown[][],
  year_start: unknown[][],
): unknown[][] {
  return spill(
    rampFactor,
    date("start_date", start_date),
    number("months_to_full", months_to_full),
    date("year_start", year_start),
  );
}

/**
 * Whole months a case has run past the longest for its kind; 0 within it.
 * @customfunction MONTHS_OVER_TIMESCALE MONTHS_OVER_TIMESCALE
 * @param {any[][]} kind Kind of case: "CIN", "CP" or "LAC"
 * @param {any[][]} start_date First day, such as DATE(2018,9,1)
 * @param {any[][]} as_at Day to count to, such as DATE(2019,3,31)
 * @param {any[][]} [longest_months] Longest time, months (CIN 9, CP 12, LAC 18)
 * @returns {any[][]} Months
 */
export function MONTHS_OVER_TIMESCALE(
  kind: unknown[][],
  start_date: unknown[][],
  as_at: unknown[][],
  longest_months?: unknown[][],
): unknown[][] {
  return spill(
    monthsOverTimescale,
    word("kind", kind),
    date("start_date", start_date),
    date("as_at", as_at),
    optionalNumber("longest_months", longest_months),
  );
}
