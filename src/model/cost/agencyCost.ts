/** What an agency worker costs in a year. */
import { notNegative } from "../argument/notNegative.ts";

/**
 * The yearly charge for one agency worker.
 *
 * Paid weeks have no default, because they make the answer: 52 weeks or the 44 or so actually worked.
 *
 * @example agencyCost(40, 37, 44) // => 65_120
 * @param chargeRate £ an hour charged to the council, VAT left out.
 * @throws ModelError #VALUE! for a negative figure.
 */
export function agencyCost(chargeRate: number, hoursWeek: number, paidWeeks: number): number {
  return (
    notNegative("charge_rate", chargeRate) *
    notNegative("hours_week", hoursWeek) *
    notNegative("paid_weeks", paidWeeks)
  );
}
