/** How many cases a mixed team can hold. */
import { notNegative } from "../argument/notNegative.ts";

/**
 * Cases that experienced and newly qualified social workers (NQSW) can hold between them.
 *
 * @example caseCapacity(20, 5, 15, 12) // => 360
 * @param maxCases The most that an experienced social worker should hold.
 * @param nqswMax The most that a newly qualified one should hold.
 * @throws ModelError #VALUE! for a negative figure.
 */
export function caseCapacity(
  experiencedFte: number,
  nqswFte: number,
  maxCases: number,
  nqswMax: number,
): number {
  const experienced = notNegative("experienced_fte", experiencedFte);
  const nqsw = notNegative("nqsw_fte", nqswFte);
  return experienced * notNegative("max_cases", maxCases) + nqsw * notNegative("nqsw_max", nqswMax);
}
