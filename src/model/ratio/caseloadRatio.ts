/** How many cases a case-holder carries. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Cases held for each full-time-equivalent social worker who holds cases.
 *
 * Agency staff count on both sides; workers without cases do not. Source: DfE, children's social work workforce methodology.
 *
 * @example caseloadRatio(321_661, 21_105.4) // => 15.2406...
 * @param holderFte FTE that hold at least one case, not every social worker.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if nobody holds cases.
 */
export function caseloadRatio(cases: number, holderFte: number): number {
  return quotient(notNegative("cases", cases), notNegative("holder_fte", holderFte), "holder_fte");
}
