/** Reads a plan that somebody typed, in a file or on sheets: plan inputs, or all that is wrong with it. */
import { draftInputs } from "./draft/draftInputs.ts";
import { type Fault, problemAt, type TypedPlan } from "./fault.ts";
import type { PlanInputs } from "./planInputs.ts";
import type { Problem } from "./problem.ts";
import { rules } from "./rules/rules.ts";
import { readShape } from "./shape/readShape.ts";

export type PlanReading = { readonly inputs: PlanInputs } | { readonly problems: readonly Problem[] };

/** Rules run over whatever could be read, so that one slip hides no other. */
export function readPlan(typed: TypedPlan): PlanReading {
  const { file, faults } = readShape(typed.value);
  const draft = draftInputs(file);
  const all: readonly Fault[] = [...faults, ...draft.faults, ...rules.flatMap((rule) => rule(draft.inputs))];
  return all.length > 0
    ? { problems: all.map((fault) => problemAt(typed, fault)) }
    : { inputs: draft.inputs };
}
