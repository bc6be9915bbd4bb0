/** Cases, placements and reserves, as a plan file has them. */
import * as v from "valibot";
import * as field from "./fields.ts";
import { group } from "./group.ts";
import { provenance, years } from "./provenance.ts";
import * as text from "./texts.ts";

export const caseType = group({
  ref: text.ref,
  name: text.name("Child in need"),
  cases: field.cases,
  growth: v.optional(
    years(field.rate(-0.9, 0.9, 0.02), "Growth on the year before as a share; 0 where left out."),
    0,
  ),
  timescale: v.optional(group({ longestMonths: field.months, casesOver: field.cases })),
  ...provenance,
});

export const placementType = group({
  ref: text.ref,
  name: text.name("Independent fostering"),
  children: field.children,
  weeklyCost: field.spend,
  growth: v.optional(
    years(field.childrenMore, "Children more (or fewer, −) each year; 0 where left out."),
    0,
  ),
  inHouse: v.optional(field.yesOrNo, false),
  ...provenance,
});

export const reserve = group({
  ref: text.ref,
  name: text.name("General balances"),
  opening: field.money,
  added: v.optional(years(field.spend, "Pounds added; a year left out is 0."), 0),
  used: v.optional(years(field.spend, "Pounds drawn to fund the plan, positive; a year left out is 0."), 0),
  ...provenance,
});
