/** Posts and the dated changes of staff and of children in care, as a plan file has them. */
import * as v from "valibot";
import { nqswWeight } from "../../model/rates/nqswWeight.ts";
import * as field from "./fields.ts";
import { group } from "./group.ts";
import { provenance } from "./provenance.ts";
import * as text from "./texts.ts";

export const postsLine = group({
  ref: text.ref,
  role: text.name("Social worker"),
  grade: v.optional(text.nameOrBlank("Grade 10"), ""),
  establishment: field.fte,
  employed: field.fte,
  agencyCovering: v.optional(field.fte, 0),
  agencyAdditional: v.optional(field.fte, 0),
  newlyQualified: v.optional(field.fte, 0),
  ftePerPerson: v.optional(field.ftePerPerson, 1),
  caseHolding: v.optional(field.share, 1),
  nqswWeight: v.optional(field.share, nqswWeight.value),
  pay: field.spend,
  supplement: v.optional(field.spend, 0),
  /** These three are needed where the line has agency workers. */
  chargeRate: v.optional(field.chargeRate),
  hoursPerWeek: v.optional(field.hoursPerWeek),
  paidWeeks: v.optional(field.paidWeeks),
  ...provenance,
});

export const staffChange = group({
  ref: text.ref,
  name: text.name("Twenty social workers"),
  kind: text.oneOf(["recruitment", "conversion", "created", "deleted"]),
  post: text.ref,
  fte: field.fteMoved,
  start: text.month,
  newlyQualifiedShare: v.optional(field.share, 0),
  oneOffCost: v.optional(field.spend, 0),
  ...provenance,
});

export const childrenReduction = group({
  ref: text.ref,
  name: text.name("A hundred fewer children in care"),
  /** The base year's mix where left out. */
  placement: v.optional(text.ref),
  children: field.childrenFewer,
  start: text.month,
  monthsToFull: v.optional(field.months, 0),
  delivery: v.optional(field.share, 1),
  oneOffCost: v.optional(field.spend, 0),
  ...provenance,
});
