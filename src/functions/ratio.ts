/** Workforce ratios: agency staff, vacancies, turnover, absence, span of control. What Excel shows as help, over one sum each. */
import { absenceRate } from "../model/ratio/absenceRate.ts";
import { agencyCover } from "../model/ratio/agencyCover.ts";
import { agencyRate } from "../model/ratio/agencyRate.ts";
import { spanOfControl } from "../model/ratio/spanOfControl.ts";
import { turnoverRate } from "../model/ratio/turnoverRate.ts";
import { vacancyCover } from "../model/ratio/vacancyCover.ts";
import { vacancyRate } from "../model/ratio/vacancyRate.ts";
import { calendarYear, number, optionalNumber } from "./argument.ts";
import { spill } from "./spill.ts";

/**
 * Agency staff as a share of agency and employed staff together.
 * @customfunction AGENCY_RATE AGENCY_RATE
 * @param {any[][]} agency_fte Agency staff (FTE)
 * @param {any[][]} employed_fte Employed staff, agency left out (FTE)
 * @returns {any[][]} Share of 1
 */
export function AGENCY_RATE(agency_fte: unknown[][], employed_fte: unknown[][]): unknown[][] {
  return spill(agencyRate, number("agency_fte", agency_fte), number("employed_fte", employed_fte));
}

/**
 * Vacant posts as a share of vacant and filled posts; cover by agency staff changes nothing.
 * @customfunction VACANCY_RATE VACANCY_RATE
 * @param {any[][]} vacant_fte Vacant posts, covered or not (FTE)
 * @param {any[][]} employed_fte Employed staff, agency left out (FTE)
 * @returns {any[][]} Share of 1
 */
export function VACANCY_RATE(vacant_fte: unknown[][], employed_fte: unknown[][]): unknown[][] {
  return spill(vacancyRate, number("vacant_fte", vacant_fte), number("employed_fte", employed_fte));
}

/**
 * Leavers in the year as a share of the staff employed at its end.
 * @customfunction TURNOVER_RATE TURNOVER_RATE
 * @param {any[][]} leavers_fte Leavers in the year (FTE)
 * @param {any[][]} employed_fte Employed at the year's end (FTE)
 * @returns {any[][]} Share of 1
 */
export function TURNOVER_RATE(leavers_fte: unknown[][], employed_fte: unknown[][]): unknown[][] {
  return spill(turnoverRate, number("leavers_fte", leavers_fte), number("employed_fte", employed_fte));
}

/**
 * Agency staff who cover vacancies as a share of all agency staff.
 * @customfunction AGENCY_COVER AGENCY_COVER
 * @param {any[][]} covering_fte Agency staff covering vacancies (FTE)
 * @param {any[][]} agency_fte All agency staff (FTE)
 * @returns {any[][]} Share of 1
 */
export function AGENCY_COVER(covering_fte: unknown[][], agency_fte: unknown[][]): unknown[][] {
  return spill(agencyCover, number("covering_fte", covering_fte), number("agency_fte", agency_fte));
}

/**
 * Agency staff who cover vacancies as a share of the vacant posts.
 * @customfunction VACANCY_COVER VACANCY_COVER
 * @param {any[][]} covering_fte Agency staff covering vacancies (FTE)
 * @param {any[][]} vacant_fte Vacant posts (FTE)
 * @returns {any[][]} Share of 1
 */
export function VACANCY_COVER(covering_fte: unknown[][], vacant_fte: unknown[][]): unknown[][] {
  return spill(vacancyCover, number("covering_fte", covering_fte), number("vacant_fte", vacant_fte));
}

/**
 * Days lost to sickness as a share of the days that employed staff could have worked.
 * @customfunction ABSENCE_RATE ABSENCE_RATE
 * @param {any[][]} days_lost Days lost in the year to 30 September (FTE days)
 * @param {any[][]} employed_fte Employed staff, agency left out (FTE)
 * @param {any[][]} year_ending Calendar year of that 30 September, such as 2025
 * @param {any[][]} [working_days] Working days in the year (253; leap year 254)
 * @returns {any[][]} Share of 1
 */
export function ABSENCE_RATE(
  days_lost: unknown[][],
  employed_fte: unknown[][],
  year_ending: unknown[][],
  working_days?: unknown[][],
): unknown[][] {
  return spill(
    absenceRate,
    number("days_lost", days_lost),
    number("employed_fte", employed_fte),
    calendarYear("year_ending", year_ending),
    optionalNumber("working_days", working_days),
  );
}

/**
 * Workers for each manager.
 * @customfunction SPAN_OF_CONTROL SPAN_OF_CONTROL
 * @param {any[][]} workers_fte Workers managed (FTE)
 * @param {any[][]} managers_fte Managers (FTE)
 * @returns {any[][]} Workers per manager
 */
export function SPAN_OF_CONTROL(workers_fte: unknown[][], managers_fte: unknown[][]): unknown[][] {
  return spill(spanOfControl, number("workers_fte", workers_fte), number("managers_fte", managers_fte));
}
