/** How far the social workers in post fall short of a caseload target. */
import { notNegative } from "../argument/notNegative.ts";
import { fteForCaseload } from "./fteForCaseload.ts";

/**
 * Social workers needed at the target caseload less those who hold cases now.
 *
 * Above nought = short of staff; below = more than the target needs.
 *
 * @example fteGap(2_186, 15, 121.3) // => 24.43...
 * @param target Cases for each FTE that holds cases.
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if the target is 0.
 */
export function fteGap(cases: number, target: number, holderFte: number): number {
  return fteForCaseload(cases, target) - notNegative("holder_fte", holderFte);
}
