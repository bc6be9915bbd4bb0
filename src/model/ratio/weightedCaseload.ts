/** Caseload in points, for councils whose schemes weight cases by difficulty. */
import { notNegative } from "../argument/notNegative.ts";
import { sumProduct } from "./sumProduct.ts";
import { quotient } from "./quotient.ts";

/**
 * Case points held for each full-time-equivalent social worker who holds cases.
 *
 * Weights are points a case, a local table, and may pass 1. The two lists run side by side.
 *
 * @example weightedCaseload([10, 4], [4, 10], 5) // => 16
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if nobody holds cases.
 */
export function weightedCaseload(
  caseCounts: readonly number[],
  weights: readonly number[],
  holderFte: number,
): number {
  const points = sumProduct("case_counts", caseCounts, "weights", weights);
  return quotient(points, notNegative("holder_fte", holderFte), "holder_fte");
}
