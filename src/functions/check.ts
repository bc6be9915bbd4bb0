/** Check functions: do published figures agree? What Excel shows as help, over one sum each. */
import { dfeRateOk } from "../model/check/dfeRateOk.ts";
import { reconciles } from "../model/check/reconciles.ts";
import { number, word } from "./argument.ts";
import { spill } from "./spill.ts";

/**
 * Whether a published total agrees with one computed from rounded figures.
 * @customfunction RECONCILES RECONCILES
 * @param {any[][]} published Total as published
 * @param {any[][]} computed Total as computed, in the same unit
 * @param {any[][]} addends How many rounded figures were added
 * @param {any[][]} unit What they were rounded to, such as 1 or 0.001
 * @returns {any[][]} TRUE or FALSE
 */
export function RECONCILES(
  published: unknown[][],
  computed: unknown[][],
  addends: unknown[][],
  unit: unknown[][],
): unknown[][] {
  return spill(
    reconciles,
    number("published", published),
    number("computed", computed),
    number("addends", addends),
    number("unit", unit),
  );
}

/**
 * Whether a rate that DfE published can come from the rounded figures beside it.
 * @customfunction DFE_RATE_OK DFE_RATE_OK
 * @param {any[][]} published_pct Rate as published: 13 for 13.0%
 * @param {any[][]} numerator Agency, vacant, leavers or covering FTE; cases; days
 * @param {any[][]} denominator_other Employed FTE, or what the numerator is divided by
 * @param {any[][]} kind Such as "agency", "vacancy cover", "caseload"
 * @returns {any[][]} TRUE or FALSE
 */
export function DFE_RATE_OK(
  published_pct: unknown[][],
  numerator: unknown[][],
  denominator_other: unknown[][],
  kind: unknown[][],
): unknown[][] {
  return spill(
    dfeRateOk,
    number("published_pct", published_pct),
    number("numerator", numerator),
    number("denominator_other", denominator_other),
    word("kind", kind),
  );
}
