/** The social workers that a caseload target calls for. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Full-time-equivalent social workers needed to hold the cases at the target.
 *
 * Not rounded up: parts of a post are real. The target is a local choice; no national limit exists.
 *
 * @example fteForCaseload(2_186, 15) // => 145.73...
 * @param target Cases for each FTE that holds cases.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if the target is 0.
 */
export function fteForCaseload(cases: number, target: number): number {
  return quotient(notNegative("cases", cases), notNegative("target", target), "target");
}
