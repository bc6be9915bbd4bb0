/** How much of the workforce leaves in a year. */
import { notNegative } from "../argument/notNegative.ts";
import { quotient } from "./quotient.ts";

/**
 * Leavers in the year as a share of the staff employed at its end.
 *
 * The stock is the one at 30 September, not the year's average. Source: DfE, children's social work workforce methodology.
 *
 * @example turnoverRate(4_276.3, 36_186.3) // => 0.1181...
 * @throws ModelError #VALUE! for a negative figure, #DIV/0! if nobody is employed.
 */
export function turnoverRate(leaversFte: number, employedFte: number): number {
  return quotient(
    notNegative("leavers_fte", leaversFte),
    notNegative("employed_fte", employedFte),
    "employed_fte",
  );
}
