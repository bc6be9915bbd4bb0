/** Cost functions: pay, on-costs, awards, teams. What Excel shows as help, over one sum each. */
import { employerNi } from "../model/cost/employerNi.ts";
import { hourlyRate } from "../model/cost/hourlyRate.ts";
import { payAfterAward } from "../model/cost/payAfterAward.ts";
import { postCost } from "../model/cost/postCost.ts";
import { teamCost } from "../model/cost/teamCost.ts";
import { financialYear, number, optionalNumber } from "./argument.ts";
import { awardTable } from "./awardTable.ts";
import { spill } from "./spill.ts";
import { pairOf, total } from "./wholeRange.ts";

/**
 * Employer's National Insurance on one person's yearly pay: per head, not on FTE.
 * @customfunction EMPLOYER_NI EMPLOYER_NI
 * @param {any[][]} annual_pay One person's pay (£ a year)
 * @param {any[][]} tax_year Tax year, such as "2025-26"
 * @param {any[][]} [threshold] Secondary threshold, £ a year (the tax year's)
 * @param {any[][]} [rate] NI rate above it, such as 0.15 (the tax year's)
 * @returns {any[][]} £ a year
 */
export function EMPLOYER_NI(
  annual_pay: unknown[][],
  tax_year: unknown[][],
  threshold?: unknown[][],
  rate?: unknown[][],
): unknown[][] {
  return spill(
    employerNi,
    number("annual_pay", annual_pay),
    financialYear("tax_year", tax_year),
    optionalNumber("threshold", threshold),
    optionalNumber("rate", rate),
  );
}

/**
 * A post's yearly cost: pay and supplement, employer's NI, pension and apprenticeship levy.
 * @customfunction POST_COST POST_COST
 * @param {any[][]} annual_pay One person's pay (£ a year)
 * @param {any[][]} tax_year Tax year, such as "2025-26"
 * @param {any[][]} pension_rate Employer's pension rate, such as 0.294
 * @param {any[][]} [levy] Apprenticeship levy (0.005; before 2017-18 none)
 * @param {any[][]} [supplement] Market supplement, £ a year (0)
 * @param {any[][]} [ni_threshold] NI threshold, £ a year (the tax year's)
 * @param {any[][]} [ni_rate] NI rate, such as 0.15 (the tax year's)
 * @returns {any[][]} £ a year
 */
export function POST_COST(
  annual_pay: unknown[][],
  tax_year: unknown[][],
  pension_rate: unknown[][],
  levy?: unknown[][],
  supplement?: unknown[][],
  ni_threshold?: unknown[][],
  ni_rate?: unknown[][],
): unknown[][] {
  return spill(
    postCost,
    number("annual_pay", annual_pay),
    financialYear("tax_year", tax_year),
    number("pension_rate", pension_rate),
    optionalNumber("levy", levy),
    optionalNumber("supplement", supplement),
    optionalNumber("ni_threshold", ni_threshold),
    optionalNumber("ni_rate", ni_rate),
  );
}

/**
 * A salary with the year's pay award in it: the NJC's, flat sums included, or your own table's.
 * @customfunction PAY_AFTER_AWARD PAY_AFTER_AWARD
 * @param {any[][]} annual_pay Pay before the award (£ a year)
 * @param {any[][]} year Year of the award, such as "2025-26"
 * @param {any[][]} [award_table] Years and awards: 0.032 or £ (NJC awards)
 * @returns {any[][]} £ a year
 */
export function PAY_AFTER_AWARD(
  annual_pay: unknown[][],
  year: unknown[][],
  award_table?: unknown[][],
): unknown[][] {
  return spill(
    payAfterAward,
    number("annual_pay", annual_pay),
    financialYear("year", year),
    awardTable("award_table", award_table),
  );
}

/**
 * Pay for an hour's work, from a yearly salary.
 * @customfunction HOURLY_RATE HOURLY_RATE
 * @param {any[][]} annual_pay Pay (£ a year)
 * @param {any[][]} hours_week Hours a week, such as 37
 * @param {any[][]} [weeks] Weeks in the year (365/7)
 * @returns {any[][]} £ an hour
 */
export function HOURLY_RATE(
  annual_pay: unknown[][],
  hours_week: unknown[][],
  weeks?: unknown[][],
): unknown[][] {
  return spill(
    hourlyRate,
    number("annual_pay", annual_pay),
    number("hours_week", hours_week),
    optionalNumber("weeks", weeks),
  );
}

/**
 * A team's yearly cost: its posts, each at its own cost.
 * @customfunction TEAM_COST TEAM_COST
 * @param {any[][]} fte Posts by role (FTE)
 * @param {any[][]} post_costs Cost of a post, same shape as fte (£ a year)
 * @returns {number} £ a year
 */
export function TEAM_COST(fte: unknown[][], post_costs: unknown[][]): number {
  return total(() => teamCost(...pairOf(number("fte", fte), number("post_costs", post_costs))));
}
