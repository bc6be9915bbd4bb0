/** The workforce that an announced fall in caseload implies. */
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/**
 * The social workers there must have been if adding some brings caseloads down as announced.
 *
 * Holds the number of cases still: before × base = after × (base + added).
 *
 * @example baseFte(24, 18, 86) // => 258
 * @throws ModelError #VALUE! for a negative figure, #NUM! if the caseload does not fall.
 */
export function baseFte(caseloadBefore: number, caseloadAfter: number, addedFte: number): number {
  const before = notNegative("caseload_before", caseloadBefore);
  const after = notNegative("caseload_after", caseloadAfter);
  const added = notNegative("added_fte", addedFte);
  if (after >= before) throw new ModelError("#NUM!", sentences.noFall());
  return (added * after) / (before - after);
}
