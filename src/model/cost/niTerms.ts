/** Which threshold and rate of employer's National Insurance a sum should use. */
import { fraction } from "../argument/fraction.ts";
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { type EmployerNi, employerNi } from "../rates/employerNi.ts";
import { valueIn } from "../rates/dated.ts";
import { sentences } from "../sentences.ts";

/**
 * The year's threshold and rate, each unless it is given.
 *
 * @param names The two overriding arguments as Excel shows them.
 * @throws ModelError #N/A if one must come from a year that the table does not hold.
 */
export function niTerms(
  year: number,
  names: readonly [string, string],
  threshold?: number,
  rate?: number,
): EmployerNi {
  const held = valueIn(employerNi, year);
  const terms = { threshold: threshold ?? held?.threshold, rate: rate ?? held?.rate };
  if (terms.threshold === undefined || terms.rate === undefined) {
    throw new ModelError("#N/A", sentences.yearNotHeld("employer NI", year, employerNi, names.join(" and ")));
  }
  return {
    threshold: notNegative(names[0], terms.threshold),
    rate: fraction(names[1], terms.rate),
  };
}
