/** The apprenticeship levy on the pay bill. */
import { type Series, valueFrom } from "./dated.ts";

/** The £15,000 allowance belongs to the whole council, so a post's cost leaves it out. */
export const apprenticeshipLevy: Series<number> = [
  {
    year: 2017,
    value: 0.005,
    source: {
      title: "Halsbury's Laws of England: apprenticeship levy in general",
      url: "https://www.lexisnexis.co.uk/legal/commentary/halsburys-laws-of-england/taxation-law/apprenticeship-levy-in-general",
    },
    note: "In force since 6 April 2017",
  },
];

/**
 * The levy as a share of pay in a financial year: nothing before it began.
 *
 * @example levyRate(2016) // => 0
 * @example levyRate(2025) // => 0.005
 */
export function levyRate(year: number): number {
  return valueFrom(apprenticeshipLevy, year) ?? 0;
}
