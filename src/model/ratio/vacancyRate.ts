/** The share of the establishment that stands vacant. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Vacant posts as a share of vacant and filled posts together.
 *
 * A vacancy covered by an agency worker is still a vacancy; agency staff are not counted. Source: DfE, children's social work workforce methodology.
 *
 * @example vacancyRate(5_965.4, 36_186.3) // => 0.1415...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no posts at all.
 */
export function vacancyRate(vacantFte: number, employedFte: number): number {
  const vacant = notNegative("vacant_fte", vacantFte);
  return quotient(vacant, vacant + notNegative("employed_fte", employedFte), "vacant_fte + employed_fte");
}
