/** The share of the workforce that comes from agencies. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Agency staff as a share of agency and employed staff together.
 *
 * Not a share of posts. Source: DfE, children's social work workforce methodology.
 *
 * @example agencyRate(5_415.9, 36_186.3) // => 0.1301...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no staff at all.
 */
export function agencyRate(agencyFte: number, employedFte: number): number {
  const agency = notNegative("agency_fte", agencyFte);
  return quotient(agency, agency + notNegative("employed_fte", employedFte), "agency_fte + employed_fte");
}
