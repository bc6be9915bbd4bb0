/** What a post costs the council in a year, on-costs included. */
import { fraction } from "../argument/fraction.ts";
import { notNegative } from "../argument/notNegative.ts";
import { levyRate } from "../rates/apprenticeshipLevy.ts";
import { niTerms } from "./niTerms.ts";

/**
 * Pay, market supplement, employer's National Insurance, pension and apprenticeship levy for one person.
 *
 * The supplement attracts every on-cost. The pension rate changes at each valuation, so it has no default.
 *
 * @example postCost(45_000, 2025, 0.294) // => 64_455
 * @example postCost(45_000, 2025, 0.294, 0, 3_000) // => 68_562
 * @param levy The year's levy unless given; 0 for none.
 * @throws ModelError #VALUE! for a negative figure or a rate above 1; #N/A for a year without NI terms.
 */
export function postCost(
  annualPay: number,
  taxYear: number,
  pensionRate: number,
  levy: number = levyRate(taxYear),
  supplement = 0,
  niThreshold?: number,
  niRate?: number,
): number {
  const pay = notNegative("annual_pay", annualPay) + notNegative("supplement", supplement);
  const shares = fraction("pension_rate", pensionRate) + fraction("levy", levy);
  const ni = niTerms(taxYear, ["ni_threshold", "ni_rate"], niThreshold, niRate);
  return pay + Math.max(0, pay - ni.threshold) * ni.rate + pay * shares;
}
