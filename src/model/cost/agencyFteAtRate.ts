/** The agency staff that an agency rate stands for. */
import { fraction } from "../argument/fraction.ts";
import { notNegative } from "../argument/notNegative.ts";

/**
 * Agency staff at an agency rate.
 *
 * @example agencyFteAtRate(0.35, 344) // => 120.4
 * @param totalFte Agency and employed staff together.
 * @throws ModelError #VALUE! for negative FTE or a rate outside 0 to 1.
 */
export function agencyFteAtRate(rate: number, totalFte: number): number {
  return fraction("rate", rate) * notNegative("total_fte", totalFte);
}
