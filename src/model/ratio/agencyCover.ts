/** How many of the agency staff stand in for a vacant post. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Agency staff who cover vacancies as a share of all agency staff.
 *
 * Source: DfE, children's social work workforce methodology.
 *
 * @example agencyCover(34, 38) // => 0.8947...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if there are no agency staff.
 */
export function agencyCover(coveringFte: number, agencyFte: number): number {
  return quotient(
    notNegative("covering_fte", coveringFte),
    notNegative("agency_fte", agencyFte),
    "agency_fte",
  );
}
