/** From inputs to the plan, or what is wrong with a formula among them. */
import { RowError } from "../formula/rowError.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { Problem } from "../inputs/problem.ts";
import { buildPlan } from "../plan/buildPlan.ts";
import type { Plan } from "../plan/plan.ts";

/** Inputs may hold formulas of their own, over their facts; what is wrong with one is theirs to mend. */
export function planOf(inputs: PlanInputs): Plan | { readonly problems: readonly Problem[] } {
  try {
    return buildPlan(inputs);
  } catch (error) {
    if (!(error instanceof RowError)) throw error;
    const fix = "correct the formula, or the name that it uses";
    return { problems: [{ place: error.row, what: error.message, fix }] };
  }
}
