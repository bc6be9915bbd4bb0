/** Ratio functions: caseloads, rates of the workforce, capacity. What Excel shows as help, over one sum each. */
import { absenceRate } from "../model/ratio/absenceRate.ts";
import { agencyCover } from "../model/ratio/agencyCover.ts";
import { agencyRate } from "../model/ratio/agencyRate.ts";
import { baseFte } from "../model/ratio/baseFte.ts";
import { capacityFte } from "../model/ratio/capacityFte.ts";
import { caseCapacity } from "../model/ratio/caseCapacity.ts";
import { caseloadRatio } from "../model/ratio/caseloadRatio.ts";
import { fteForCaseload } from "../model/ratio/fteForCaseload.ts";
import { fteGap } from "../model/ratio/fteGap.ts";
import { turnoverRate } from "../model/ratio/turnoverRate.ts";
import { vacancyCover } from "../model/ratio/vacancyCover.ts";
import { vacancyRate } from "../model/ratio/vacancyRate.ts";
import { calendarYear, number, optionalNumber } from "./argument.ts";
import { spill } from "./spill.ts";

/**
 * Cases held per full-time-equivalent (FTE) social worker who holds cases.
 * @customfunction CASELOAD_RATIO CASELOAD_RATIO
 * @param {any[][]} cases Cases held (cases)
 * @param {any[][]} holder_fte FTE holding at least one case, agency included
 * @returns {any[][]} Cases per FTE
 */
export function CASELOAD_RATIO(cases: unknown[][], holder_fte: unknown[][]): unknown[][] {
  return spill(caseloadRatio, number("cases", cases), number("holder_fte", holder_fte));
}

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
 * Case-holding capacity of a team, newly qualified social workers (NQSW) weighted down.
 * @customfunction CAPACITY_FTE CAPACITY_FTE
 * @param {any[][]} experienced_fte Experienced social workers (FTE)
 * @param {any[][]} nqsw_fte Newly qualified social workers (FTE)
 * @param {any[][]} [nqsw_weight] NQSW's share of a full caseload, 0 to 1 (0.8)
 * @returns {any[][]} FTE
 */
export function CAPACITY_FTE(
  experienced_fte: unknown[][],
  nqsw_fte: unknown[][],
  nqsw_weight?: unknown[][],
): unknown[][] {
  return spill(
    capacityFte,
    number("experienced_fte", experienced_fte),
    number("nqsw_fte", nqsw_fte),
    optionalNumber("nqsw_weight", nqsw_weight),
  );
}

/**
 * Cases that experienced and newly qualified social workers (NQSW) can hold together.
 * @customfunction CASE_CAPACITY CASE_CAPACITY
 * @param {any[][]} experienced_fte Experienced social workers (FTE)
 * @param {any[][]} nqsw_fte Newly qualified social workers (FTE)
 * @param {any[][]} max_cases Most cases for an experienced worker (cases per FTE)
 * @param {any[][]} nqsw_max Most cases for an NQSW (cases per FTE)
 * @returns {any[][]} Cases
 */
export function CASE_CAPACITY(
  experienced_fte: unknown[][],
  nqsw_fte: unknown[][],
  max_cases: unknown[][],
  nqsw_max: unknown[][],
): unknown[][] {
  return spill(
    caseCapacity,
    number("experienced_fte", experienced_fte),
    number("nqsw_fte", nqsw_fte),
    number("max_cases", max_cases),
    number("nqsw_max", nqsw_max),
  );
}

/**
 * Social workers needed to hold the cases at a target caseload, not rounded up.
 * @customfunction FTE_FOR_CASELOAD FTE_FOR_CASELOAD
 * @param {any[][]} cases Cases held (cases)
 * @param {any[][]} target Target caseload (cases per FTE)
 * @returns {any[][]} FTE
 */
export function FTE_FOR_CASELOAD(cases: unknown[][], target: unknown[][]): unknown[][] {
  return spill(fteForCaseload, number("cases", cases), number("target", target));
}

/**
 * Social workers needed at a target caseload less those holding cases; above 0 is short.
 * @customfunction FTE_GAP FTE_GAP
 * @param {any[][]} cases Cases held (cases)
 * @param {any[][]} target Target caseload (cases per FTE)
 * @param {any[][]} holder_fte FTE holding at least one case, agency included
 * @returns {any[][]} FTE
 */
export function FTE_GAP(cases: unknown[][], target: unknown[][], holder_fte: unknown[][]): unknown[][] {
  return spill(fteGap, number("cases", cases), number("target", target), number("holder_fte", holder_fte));
}

/**
 * Social workers there were before, if adding some brings caseloads down as announced.
 * @customfunction BASE_FTE BASE_FTE
 * @param {any[][]} caseload_before Caseload before (cases per FTE)
 * @param {any[][]} caseload_after Caseload after, lower (cases per FTE)
 * @param {any[][]} added_fte Social workers added (FTE)
 * @returns {any[][]} FTE
 */
export function BASE_FTE(
  caseload_before: unknown[][],
  caseload_after: unknown[][],
  added_fte: unknown[][],
): unknown[][] {
  return spill(
    baseFte,
    number("caseload_before", caseload_before),
    number("caseload_after", caseload_after),
    number("added_fte", added_fte),
  );
}
