/** Investment functions: discounting, payback, children in care. What Excel shows as help, over one sum each. */
import { discountFactor } from "../model/invest/discountFactor.ts";
import { lacBreakeven } from "../model/invest/lacBreakeven.ts";
import { lacCost } from "../model/invest/lacCost.ts";
import { paybackYears } from "../model/invest/paybackYears.ts";
import { weeklyUnitCost } from "../model/invest/weeklyUnitCost.ts";
import { number, optionalNumber, optionalSwitch } from "./argument.ts";
import { sameCount } from "./range.ts";
import { spill } from "./spill.ts";
import { pairOf, total } from "./wholeRange.ts";

/**
 * What a pound in a later year is worth now, by the Green Book; real flows only.
 * @customfunction DISCOUNT_FACTOR DISCOUNT_FACTOR
 * @param {any[][]} year_index Years from now: 0, 1, 2 …
 * @param {any[][]} [rate] Discount rate as a share of 1 (0.035)
 * @param {boolean} [schedule] TRUE for 3% from year 31, 2.5% from 76 (FALSE)
 * @returns {any[][]} Share of 1
 */
export function DISCOUNT_FACTOR(
  year_index: unknown[][],
  rate?: unknown[][],
  schedule?: boolean,
): unknown[][] {
  return spill(
    discountFactor,
    number("year_index", year_index),
    optionalNumber("rate", rate),
    optionalSwitch("schedule", schedule),
  );
}

/**
 * Years until savings have covered the costs for good; #N/A if not inside the plan.
 * @customfunction PAYBACK_YEARS PAYBACK_YEARS
 * @param {any[][]} costs Costs, first year first (£)
 * @param {any[][]} savings Savings, as many cells as costs (£)
 * @returns {number} Years
 */
export function PAYBACK_YEARS(costs: unknown[][], savings: unknown[][]): number {
  return total(() => paybackYears(...pairOf(number("costs", costs), number("savings", savings), sameCount)));
}

/**
 * The yearly cost of children in care; for a saving, use the placements that would end.
 * @customfunction LAC_COST LAC_COST
 * @param {any[][]} children Average number in the year (children)
 * @param {any[][]} weekly_cost Cost of a placement (£ a week)
 * @param {any[][]} [weeks] Weeks in the year (365/7)
 * @returns {any[][]} £ a year
 */
export function LAC_COST(children: unknown[][], weekly_cost: unknown[][], weeks?: unknown[][]): unknown[][] {
  return spill(
    lacCost,
    number("children", children),
    number("weekly_cost", weekly_cost),
    optionalNumber("weeks", weeks),
  );
}

/**
 * Children who must be out of care for a full year to cover a yearly investment.
 * @customfunction LAC_BREAKEVEN LAC_BREAKEVEN
 * @param {any[][]} annual_investment Investment (£ a year)
 * @param {any[][]} weekly_cost Cost of a placement that ends (£ a week)
 * @param {any[][]} [weeks] Weeks in the year (365/7)
 * @returns {any[][]} Children
 */
export function LAC_BREAKEVEN(
  annual_investment: unknown[][],
  weekly_cost: unknown[][],
  weeks?: unknown[][],
): unknown[][] {
  return spill(
    lacBreakeven,
    number("annual_investment", annual_investment),
    number("weekly_cost", weekly_cost),
    optionalNumber("weeks", weeks),
  );
}

/**
 * Spending per looked-after child and week as published: by children at 31 March, rounded.
 * @customfunction WEEKLY_UNIT_COST WEEKLY_UNIT_COST
 * @param {any[][]} annual_total Spending in the year (£)
 * @param {any[][]} children_31_march Children looked after at 31 March (children)
 * @param {any[][]} [round_to] Rounded to, £; 0.01 for pennies (5)
 * @returns {any[][]} £ a week
 */
export function WEEKLY_UNIT_COST(
  annual_total: unknown[][],
  children_31_march: unknown[][],
  round_to?: unknown[][],
): unknown[][] {
  return spill(
    weeklyUnitCost,
    number("annual_total", annual_total),
    number("children_31_march", children_31_march),
    optionalNumber("round_to", round_to),
  );
}
