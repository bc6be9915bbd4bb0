/** The yearly and the single assumptions, as a plan file has them: each may be left out and is then prefilled. */
import * as v from "valibot";
import * as field from "./fields.ts";
import { group } from "./group.ts";
import { figureOf, provenance, years } from "./provenance.ts";

const yearly = <const Value extends v.GenericSchema<number>>(value: Value, description: string) =>
  v.optional(group({ values: years(value, description), ...provenance }));

export const yearlyFields = group({
  award: yearly(field.rate(-0.2, 0.5, 0.02), "Pay award as a share of pay."),
  awardCash: yearly(field.spend, "Flat pay award in pounds for each full-time post."),
  increments: yearly(field.rate(-0.2, 0.5, 0.005), "Increments as a share of pay."),
  niThreshold: yearly(field.spend, "Employer National Insurance: pounds a year for each person."),
  niRate: yearly(field.rate(0, 0.5, 0.138), "Employer National Insurance above the threshold."),
  levy: yearly(field.rate(0, 0.1, 0.005), "Apprenticeship levy as a share of pay."),
  pension: yearly(field.rate(0, 0.6, 0.2), "Employer's pension contribution as a share of pay."),
  agencyPrices: yearly(field.rate(-0.2, 0.5, 0.02), "Growth of agency charge rates."),
  placementPrices: yearly(field.rate(-0.2, 0.5, 0.02), "Growth of placement costs."),
  turnover: yearly(
    field.rate(0, 0.9, 0.15),
    "Leavers as a share of the staff employed at the end of the year.",
  ),
  caseTarget: yearly(field.caseTarget, "Cases for an experienced social worker."),
  nqswTarget: yearly(field.caseTarget, "Cases for a newly qualified social worker."),
  deflator: yearly(field.rate(-0.2, 0.5, 0.02), "General inflation, which turns cash into real money."),
});

export const constantFields = group({
  discountRate: v.optional(figureOf(field.rate(0, 0.3, 0.035))),
  weeksInYear: v.optional(figureOf(field.weeksInYear)),
  reservesMinimum: v.optional(figureOf(field.spend)),
  baseTolerance: v.optional(figureOf(field.rate(0, 0.5, 0.02))),
});
