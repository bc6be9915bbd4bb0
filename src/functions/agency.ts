/** Agency functions: what agency staff cost, and what employing in their place saves. What Excel shows as help, over one sum each. */
import { agencyCost } from "../model/cost/agencyCost.ts";
import { agencyFteAtRate } from "../model/cost/agencyFteAtRate.ts";
import { agencyPremium } from "../model/cost/agencyPremium.ts";
import { agencySaving } from "../model/cost/agencySaving.ts";
import { number } from "./argument.ts";
import { spill } from "./spill.ts";

/**
 * The yearly charge for one agency worker; the weeks paid make the answer.
 * @customfunction AGENCY_COST AGENCY_COST
 * @param {any[][]} charge_rate £ an hour charged, VAT left out
 * @param {any[][]} hours_week Hours a week, such as 37
 * @param {any[][]} paid_weeks Weeks paid in the year, such as 44 or 52
 * @returns {any[][]} £ a year
 */
export function AGENCY_COST(
  charge_rate: unknown[][],
  hours_week: unknown[][],
  paid_weeks: unknown[][],
): unknown[][] {
  return spill(
    agencyCost,
    number("charge_rate", charge_rate),
    number("hours_week", hours_week),
    number("paid_weeks", paid_weeks),
  );
}

/**
 * What an agency worker costs above the same post employed, a year.
 * @customfunction AGENCY_PREMIUM AGENCY_PREMIUM
 * @param {any[][]} charge_rate £ an hour charged, VAT left out
 * @param {any[][]} hours_week Hours a week, such as 37
 * @param {any[][]} paid_weeks Weeks paid in the year, such as 44 or 52
 * @param {any[][]} post_cost Employed post with on-costs (£ a year)
 * @returns {any[][]} £ a year per FTE
 */
export function AGENCY_PREMIUM(
  charge_rate: unknown[][],
  hours_week: unknown[][],
  paid_weeks: unknown[][],
  post_cost: unknown[][],
): unknown[][] {
  return spill(
    agencyPremium,
    number("charge_rate", charge_rate),
    number("hours_week", hours_week),
    number("paid_weeks", paid_weeks),
    number("post_cost", post_cost),
  );
}

/**
 * What is saved in a full year when employed staff fill agency places.
 * @customfunction AGENCY_SAVING AGENCY_SAVING
 * @param {any[][]} agency_fte_from Agency staff before (FTE)
 * @param {any[][]} agency_fte_to Agency staff after (FTE)
 * @param {any[][]} premium Agency premium (£ a year per FTE)
 * @returns {any[][]} £ a year
 */
export function AGENCY_SAVING(
  agency_fte_from: unknown[][],
  agency_fte_to: unknown[][],
  premium: unknown[][],
): unknown[][] {
  return spill(
    agencySaving,
    number("agency_fte_from", agency_fte_from),
    number("agency_fte_to", agency_fte_to),
    number("premium", premium),
  );
}

/**
 * Agency staff that an agency rate stands for.
 * @customfunction AGENCY_FTE_AT_RATE AGENCY_FTE_AT_RATE
 * @param {any[][]} rate Agency rate as a share of 1, such as 0.35
 * @param {any[][]} total_fte Agency and employed staff together (FTE)
 * @returns {any[][]} FTE
 */
export function AGENCY_FTE_AT_RATE(rate: unknown[][], total_fte: unknown[][]): unknown[][] {
  return spill(agencyFteAtRate, number("rate", rate), number("total_fte", total_fte));
}
