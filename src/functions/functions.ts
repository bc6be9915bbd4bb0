/** The custom functions: what Excel shows as help, and one call into the model each. */

/**
 * Cases held per full-time-equivalent (FTE) social worker holding cases.
 * @customfunction CASELOAD_RATIO CASELOAD_RATIO
 * @param {any[][]} cases Cases held at 30 September (cases)
 * @param {any[][]} holder_fte FTE holding at least 1 case, incl. agency
 * @returns {any[][]} Cases per FTE
 */
export function caseloadRatio(cases: unknown[][], holder_fte: unknown[][]): unknown[][] {
  return [[Number(cases) / Number(holder_fte)]];
}
