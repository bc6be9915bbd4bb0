/** What the parts of a draft share. */
import type { Fault } from "../fault.ts";
import type { PlanFile } from "../file/planFileSchema.ts";
import type { Provenance } from "../planInputs.ts";
import type { Axis } from "./axis.ts";

/** What every part of the draft is made with; faults are added as they are found. */
export interface Drafting {
  readonly file: PlanFile;
  readonly axis: Axis;
  readonly faults: Fault[];
  readonly provenanceOf: (typed: TypedProvenance) => Provenance;
}

/** An input's provenance, where owner and date may be left out. */
export type TypedProvenance = Pick<PlanFile["approvedBudget"], "source" | "owner" | "date" | "confidence">;
