/** A plan that somebody is about to build: its inputs with what they come to, or all that is wrong with them. */
import { RowError } from "../formula/rowError.ts";
import { parsePlanFile } from "../inputs/parsePlanFile.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { Problem } from "../inputs/problem.ts";
import type { PlanReading } from "../inputs/readPlan.ts";
import { planPreview, type PlanPreview } from "./planPreview.ts";

export interface PlanDraft {
  readonly inputs: PlanInputs;
  readonly preview: PlanPreview;
}

export type Drafted = PlanDraft | { readonly problems: readonly Problem[] };

export function draftPlan(reading: PlanReading): Drafted {
  if ("problems" in reading) return reading;
  try {
    return { inputs: reading.inputs, preview: planPreview(reading.inputs) };
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const fix = "correct the formula, or the name that it uses";
    return { problems: [{ place: error.row, what: error.message, fix }] };
  }
}

export const draftFromFile = (text: string): Drafted => draftPlan(parsePlanFile(text));
