/** Plan functions: changes and levels, one-offs, gaps, reserves. What Excel shows as help, over one sum each. */
import { budgetGap } from "../model/plan/budgetGap.ts";
import { mtfpChange } from "../model/plan/mtfpChange.ts";
import { mtfpLevel } from "../model/plan/mtfpLevel.ts";
import { oneOff } from "../model/plan/oneOff.ts";
import { reserveClose } from "../model/plan/reserveClose.ts";
import { reserveCover } from "../model/plan/reserveCover.ts";
import { balance, financialYear, number, typedYear } from "./argument.ts";
import { runningSpill } from "./runningSpill.ts";
import { spill } from "./spill.ts";

/**
 * What a line adds to the budget against the year before.
 * @customfunction MTFP_CHANGE MTFP_CHANGE
 * @param {any[][]} level_now Level this year (£)
 * @param {any[][]} level_before Level last year; in year 1 the base (£)
 * @returns {any[][]} £
 */
export function MTFP_CHANGE(level_now: unknown[][], level_before: unknown[][]): unknown[][] {
  return spill(mtfpChange, number("level_now", level_now), number("level_before", level_before));
}

/**
 * Levels from yearly changes: a running sum along each row, or down a single column.
 * @customfunction MTFP_LEVEL MTFP_LEVEL
 * @param {any[][]} changes Yearly changes, first year first (£)
 * @returns {any[][]} £ each year
 */
export function MTFP_LEVEL(changes: unknown[][]): unknown[][] {
  return runningSpill(mtfpLevel, number("changes", changes));
}

/**
 * A one-off in a plan of changes: in when it is spent, out again the year after.
 * @customfunction ONE_OFF ONE_OFF
 * @param {any[][]} amount Amount spent once (£)
 * @param {any[][]} spend_year Year it is spent, such as "2019-20"
 * @param {any[][]} this_year Year of this column, such as "2020-21"
 * @returns {any[][]} £
 */
export function ONE_OFF(amount: unknown[][], spend_year: unknown[][], this_year: unknown[][]): unknown[][] {
  return spill(
    oneOff,
    number("amount", amount),
    typedYear("spend_year", spend_year),
    financialYear("this_year", this_year),
  );
}

/**
 * Net budget less funding: above 0 is a shortfall.
 * @customfunction BUDGET_GAP BUDGET_GAP
 * @param {any[][]} net_budget Net budget (£)
 * @param {any[][]} funding Funding, as a positive figure (£)
 * @returns {any[][]} £
 */
export function BUDGET_GAP(net_budget: unknown[][], funding: unknown[][]): unknown[][] {
  return spill(budgetGap, number("net_budget", net_budget), number("funding", funding));
}

/**
 * A reserve at the year end: opening balance, plus added, less used.
 * @customfunction RESERVE_CLOSE RESERVE_CLOSE
 * @param {any[][]} opening Balance at the start of the year (£)
 * @param {any[][]} added Added in the year (£)
 * @param {any[][]} used Used in the year, as a positive figure (£)
 * @returns {any[][]} £
 */
export function RESERVE_CLOSE(opening: unknown[][], added: unknown[][], used: unknown[][]): unknown[][] {
  return spill(reserveClose, balance("opening", opening), balance("added", added), balance("used", used));
}

/**
 * The general reserve as a share of the net budget.
 * @customfunction RESERVE_COVER RESERVE_COVER
 * @param {any[][]} general_reserve General reserve (£)
 * @param {any[][]} net_budget Net budget (£)
 * @returns {any[][]} Share of 1
 */
export function RESERVE_COVER(general_reserve: unknown[][], net_budget: unknown[][]): unknown[][] {
  return spill(reserveCover, number("general_reserve", general_reserve), number("net_budget", net_budget));
}
