/** No more posts are deleted than there are by then. */
import { stringifyStartMonth } from "../draft/startMonth.ts";
import type { Fault } from "../fault.ts";
import type { PlanInputs, PostsLine } from "../planInputs.ts";
import { inOrder } from "./inOrder.ts";

/** FTE is typed to the hundredth; sums of it are not exact. */
const slack = 1e-6;

export const postsThere = (plan: PlanInputs): Fault[] =>
  plan.posts.flatMap((post) => deletedTooMany(plan, post));

function deletedTooMany({ staffChanges, baseYear }: PlanInputs, { ref, establishment }: PostsLine): Fault[] {
  const faults: Fault[] = [];
  let posts = establishment;
  for (const { change, index } of inOrder(staffChanges)) {
    if (change.post !== ref || ref === "") continue;
    if (change.kind === "created") posts += change.fte;
    if (change.kind !== "deleted") continue;
    const what = `${change.fte} posts are deleted from ${ref} in ${stringifyStartMonth(change.start, baseYear)}, but only ${rounded(posts)} are left then`;
    const fix = `type ${rounded(posts)} or less, or delete them after more are created`;
    if (change.fte > posts + slack) faults.push({ path: ["staffChanges", index, "fte"], what, fix });
    else posts -= change.fte;
  }
  return faults;
}

const rounded = (value: number): number => Number(value.toFixed(2));
