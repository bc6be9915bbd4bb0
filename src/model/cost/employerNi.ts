/** What the council pays in National Insurance on top of a salary. */
import { notNegative } from "../argument/notNegative.ts";
import { niTerms } from "./niTerms.ts";

/**
 * Employer's National Insurance on one person's yearly pay.
 *
 * Per head, never on FTE × salary: every person has a whole threshold of their own.
 *
 * @example employerNi(45_000, 2024) // => 4_954.2
 * @example employerNi(45_000, 2025) // => 6_000
 * @example employerNi(45_000, 2031, 5_500, 0.15) // => 5_925
 * @param taxYear The first calendar year: 2025 for 2025-26.
 * @throws ModelError #N/A for a year that the table does not hold, unless threshold and rate are given.
 */
export function employerNi(annualPay: number, taxYear: number, threshold?: number, rate?: number): number {
  const pay = notNegative("annual_pay", annualPay);
  const terms = niTerms(taxYear, ["threshold", "rate"], threshold, rate);
  return Math.max(0, pay - terms.threshold) * terms.rate;
}
