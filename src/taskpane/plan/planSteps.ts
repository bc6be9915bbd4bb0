/** From stage to stage: what each action of a person asks of the workbook, and where it leads. */
import type { Drafted } from "../../flows/draftPlan.ts";
import type { PlanErrands, Watching } from "../../flows/planErrands.ts";
import type { NewPlan } from "../../inputs/emptyPlan.ts";
import type { PlanInputs } from "../../inputs/planInputs.ts";
import type { WorkbookOptions } from "../../sheet/planWorkbook.ts";
import type { PlanStage, Step } from "./planStage.ts";

/** The arithmetic of plans is a script of its own, fetched when the first plan is looked at. */
const drafting = () => import(/* webpackChunkName: "plan-engine" */ "../../flows/draftPlan.ts");

export async function look(errands: PlanErrands): Promise<PlanStage> {
  const opened = await errands.open();
  if (!opened.record) return { kind: "start", workbook: opened };
  const { draftPlan } = await drafting();
  return { kind: "overview", opened, drafted: draftPlan(opened.reading) };
}

/** A draft to look at, or where it was asked for with what is wrong. */
async function review(errands: PlanErrands, draft: Drafted, origin: string): Promise<Step> {
  if (!("problems" in draft)) return { stage: { kind: "review", draft, origin } };
  return { stage: await look(errands), rejected: { origin, problems: draft.problems } };
}

export async function proposeFile(errands: PlanErrands, text: string, origin: string): Promise<Step> {
  const { draftFromFile } = await drafting();
  return review(errands, draftFromFile(text), origin);
}

const today = (): string => new Date().toISOString().slice(0, 10);

export async function proposeNew(errands: PlanErrands, plan: Omit<NewPlan, "today">): Promise<Step> {
  const { draftNewPlan } = await drafting();
  const draft = draftNewPlan({ ...plan, today: today() });
  return review(errands, draft, "A new plan with example figures: replace them with your own on the sheets");
}

/** What was copied from another workbook, or has lost what the last build left about itself. */
export async function proposeFound(
  errands: PlanErrands,
  head: Pick<NewPlan, "title" | "council">,
): Promise<Step> {
  const reading = await errands.readFound({ ...head, today: today() });
  const { draftPlan } = await drafting();
  return review(errands, draftPlan(reading), "The input sheets of this workbook");
}

export async function build(
  errands: PlanErrands,
  inputs: PlanInputs,
  options: WorkbookOptions,
  watching: Watching,
): Promise<Step> {
  const built = await errands.build(inputs, options, watching);
  if ("problems" in built)
    return { stage: await look(errands), rejected: { origin: inputs.title, problems: built.problems } };
  return { stage: { kind: "built", built }, isUndoable: true };
}

/** Rebuilds the plan over more years or fewer, unless something that it holds would fall outside. */
export async function changeYears(
  errands: PlanErrands,
  { inputs, years }: { readonly inputs: PlanInputs; readonly years: number },
  options: WorkbookOptions,
  watching: Watching,
): Promise<Step> {
  const { draftWithYears } = await drafting();
  const drafted = draftWithYears(inputs, years);
  if ("problems" in drafted)
    return { stage: await look(errands), rejected: { origin: `${years} years`, problems: drafted.problems } };
  return build(errands, drafted.inputs, options, watching);
}

export async function remove(errands: PlanErrands, watching: Watching): Promise<Step> {
  const sheets = await errands.remove(watching);
  const said = `The plan was removed: ${sheets.length} sheets (${sheets.join(", ")}). Everything else is as it was.`;
  return { stage: await look(errands), said, isUndoable: true };
}

export async function undo(errands: PlanErrands, watching: Watching): Promise<Step> {
  const said = (await errands.undo(watching))
    ? "Taken back: the workbook is as it was before."
    : "There is nothing to take back.";
  return { stage: await look(errands), said };
}
