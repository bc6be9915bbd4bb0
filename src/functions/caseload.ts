/** Caseload functions: cases held, capacity, the staff a target needs. What Excel shows as help, over one sum each. */
import { baseFte } from "../model/ratio/baseFte.ts";
import { capacityFte } from "../model/ratio/capacityFte.ts";
import { caseCapacity } from "../model/ratio/caseCapacity.ts";
import { caseloadRatio } from "../model/ratio/caseloadRatio.ts";
import { fteForCaseload } from "../model/ratio/fteForCaseload.ts";
import { fteGap } from "../model/ratio/fteGap.ts";
import { weightedCaseload } from "../model/ratio/weightedCaseload.ts";
import { number, optionalNumber } from "./argument.ts";
import { spill } from "./spill.ts";
import { pairOf, single, total } from "./wholeRange.ts";

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
 * Case points per full-time-equivalent (FTE) social worker, cases weighted by their kind.
 * @customfunction WEIGHTED_CASELOAD WEIGHTED_CASELOAD
 * @param {any[][]} case_counts Cases of each kind (cases)
 * @param {any[][]} weights Points a case, same shape as case_counts
 * @param {any[][]} holder_fte FTE holding at least one case: one cell
 * @returns {number} Points per FTE
 */
export function WEIGHTED_CASELOAD(
  case_counts: unknown[][],
  weights: unknown[][],
  holder_fte: unknown[][],
): number {
  return total(() =>
    weightedCaseload(
      ...pairOf(number("case_counts", case_counts), number("weights", weights)),
      single(number("holder_fte", holder_fte)),
    ),
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
