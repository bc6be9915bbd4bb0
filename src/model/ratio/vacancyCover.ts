/** How many of the vacant posts have an agency worker in them. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Agency staff who cover vacancies as a share of the vacant posts.
 *
 * May pass 1 where cover was taken on before a post fell vacant. Source: DfE, children's social work workforce methodology.
 *
 * @example vacancyCover(18, 27.5) // => 0.6545...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if nothing is vacant.
 */
export function vacancyCover(coveringFte: number, vacantFte: number): number {
  return quotient(
    notNegative("covering_fte", coveringFte),
    notNegative("vacant_fte", vacantFte),
    "vacant_fte",
  );
}
