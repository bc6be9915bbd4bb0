/** What a pound in a later year is worth now. */
import { fraction } from "../argument/fraction.ts";
import { wholeNumber } from "../argument/wholeNumber.ts";
import { greenBook } from "../rates/greenBook.ts";

/**
 * The Green Book's discount factor: real flows only, year 0 not discounted.
 *
 * @example discountFactor(10) // => 0.7089...
 * @example discountFactor(40, 0.035, true) // => 0.2651...
 * @param rate A share of 1; 3.5% unless given.
 * @param schedule Whether the lower rates from year 31 and from year 76 apply.
 * @throws ModelError #VALUE! for part of a year, a year below 0, or a rate outside 0 to 1.
 */
export function discountFactor(yearIndex: number, rate: number = greenBook.rate, schedule = false): number {
  const years = wholeNumber("year_index", yearIndex, 0);
  const first = 1 + fraction("rate", rate);
  if (!schedule) return first ** -years;
  let factor = 1;
  greenBook.spans.forEach((span, at) => {
    const last = greenBook.spans[at + 1]?.fromYear ?? Infinity;
    const within = Math.max(0, Math.min(years, last - 1) - span.fromYear + 1);
    factor *= (at === 0 ? first : 1 + span.rate) ** -within;
  });
  return factor;
}
