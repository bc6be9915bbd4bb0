/** The rules across fields, each a file of its own. */
import type { Fault } from "../fault.ts";
import type { PlanInputs } from "../planInputs.ts";
import { agencyTerms } from "./agencyTerms.ts";
import { casesOver } from "./casesOver.ts";
import { childrenThere } from "./childrenThere.ts";
import { conversionsWithinAgency } from "./conversionsWithinAgency.ts";
import { formulaNames } from "./formulaNames.ts";
import { newlyQualifiedEmployed } from "./newlyQualifiedEmployed.ts";
import { postsThere } from "./postsThere.ts";
import { refsFound } from "./refsFound.ts";
import { refsOnce } from "./refsOnce.ts";
import { repeatedChanges } from "./repeatedChanges.ts";
import { startsInPlan } from "./startsInPlan.ts";

export type Rule = (plan: PlanInputs) => Fault[];

/** A number that could not be read is NaN, a text that could not be read is empty: rules say nothing of them. */
export const rules: readonly Rule[] = [
  refsOnce,
  refsFound,
  startsInPlan,
  newlyQualifiedEmployed,
  agencyTerms,
  casesOver,
  repeatedChanges,
  postsThere,
  conversionsWithinAgency,
  childrenThere,
  formulaNames,
];
