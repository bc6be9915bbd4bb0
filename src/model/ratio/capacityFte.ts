/** A team's capacity when some of it is newly qualified. */
import { fraction } from "../argument/fraction.ts";
import { notNegative } from "../argument/notNegative.ts";
import { nqswWeight as usualWeight } from "../rates/nqswWeight.ts";

/**
 * Case-holding capacity in full-time-equivalents, with newly qualified social workers (NQSW) weighted down.
 *
 * The weight is local policy, so show it: 12 cases against 15 is 0.8.
 *
 * @example capacityFte(20, 5) // => 24
 * @example capacityFte(20, 5, 0.6) // => 23
 * @throws ModelError #VALUE! for negative FTE, or a weight outside 0 to 1.
 */
export function capacityFte(
  experiencedFte: number,
  nqswFte: number,
  nqswWeight: number = usualWeight.value,
): number {
  const experienced = notNegative("experienced_fte", experiencedFte);
  return experienced + notNegative("nqsw_fte", nqswFte) * fraction("nqsw_weight", nqswWeight);
}
