/** A plan that somebody is about to build: its inputs with what they come to, or all that is wrong with them. */
import { emptyPlan, type NewPlan } from "../inputs/emptyPlan.ts";
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import { printPlanFile } from "../inputs/printPlanFile.ts";
import type { Problem } from "../inputs/problem.ts";
import type { PlanReading } from "../inputs/readPlan.ts";
import { sensitivities, type Sensitivity } from "../whatif/sensitivities.ts";
import { planOf } from "./planOf.ts";
import { planPreview, type PlanPreview } from "./planPreview.ts";
import { withYears } from "./withYears.ts";

export interface PlanDraft {
  readonly inputs: PlanInputs;
  readonly preview: PlanPreview;
  /** What moves the gap; worked out when it is asked for. */
  readonly sensitivities: () => readonly Sensitivity[];
}

export type Drafted = PlanDraft | { readonly problems: readonly Problem[] };

export function draftPlan(reading: PlanReading): Drafted {
  if ("problems" in reading) return reading;
  const plan = planOf(reading.inputs);
  if ("problems" in plan) return plan;
  return { inputs: plan.inputs, preview: planPreview(plan), sensitivities: () => sensitivities(plan) };
}

/** The rules of a plan file are those of the shorter or longer plan too. */
export const draftWithYears = (inputs: PlanInputs, years: number): Drafted =>
  draftFromFile(printPlanFile(withYears(inputs, years)));

export const draftFromFile = (text: string): Drafted => draftPlan(parsePlanFile(text));

export const draftNewPlan = (plan: NewPlan): Drafted => draftFromFile(JSON.stringify(emptyPlan(plan)));
