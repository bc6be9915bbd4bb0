/** Where somebody is on the way to a plan, and what was last done. */
import type { Drafted, PlanDraft } from "../../flows/draftPlan.ts";
import type { Built, NoPlan, OpenedPlan } from "../../flows/planErrands.ts";
import type { Problem } from "../../inputs/problem.ts";

/** What was tried and not taken, with the Problems that kept it out. */
interface Rejected {
  readonly origin: string;
  readonly problems: readonly Problem[];
}

export type PlanStage =
  | { readonly kind: "looking" }
  /** No plan in the workbook. */
  | { readonly kind: "start"; readonly workbook: NoPlan }
  | { readonly kind: "review"; readonly draft: PlanDraft; readonly origin: string }
  | { readonly kind: "working"; readonly words: string; readonly done: number; readonly all: number }
  | { readonly kind: "built"; readonly built: Built }
  | { readonly kind: "overview"; readonly opened: OpenedPlan; readonly drafted: Drafted };

/** A stage reached by something that a person did, and what there is to say of it. */
export interface Step {
  readonly stage: PlanStage;
  readonly said?: string;
  readonly rejected?: Rejected;
  /** Whether the last change of the workbook can be taken back from here. */
  readonly isUndoable?: boolean;
}
