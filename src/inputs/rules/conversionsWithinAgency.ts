/** No more agency workers become permanent than there are by then. */
import { stringifyStartMonth } from "../draft/startMonth.ts";
import type { Fault } from "../fault.ts";
import type { PlanInputs, PostsLine, StaffChange } from "../planInputs.ts";
import { inOrder, monthOf } from "./inOrder.ts";

const slack = 1e-6;

export const conversionsWithinAgency = (plan: PlanInputs): Fault[] =>
  plan.posts.flatMap((post) => convertedTooMany(plan, post));

function convertedTooMany(plan: PlanInputs, post: PostsLine): Fault[] {
  const faults: Fault[] = [];
  const changes = inOrder(plan.staffChanges).filter(({ change }) => change.post === post.ref);
  let converted = 0;
  for (const { change, index } of changes) {
    if (change.kind !== "conversion") continue;
    const before = changes
      .map((other) => other.change)
      .filter((other) => monthOf(other.start) <= monthOf(change.start));
    const there = Number(
      Math.max(0, agencyAt(plan, post, before, monthOf(change.start)) - converted).toFixed(2),
    );
    const isTooMany = change.fte > there + slack;
    if (isTooMany)
      faults.push({ path: ["staffChanges", index, "fte"], ...tooMany(plan, post, change, there) });
    else converted += change.fte;
  }
  return faults;
}

const tooMany = (
  { baseYear }: PlanInputs,
  { ref }: PostsLine,
  { fte, start }: StaffChange,
  there: number,
) => ({
  what: `${fte} agency FTE of ${ref} become permanent in ${stringifyStartMonth(start, baseYear)}, but only ${there} are there then`,
  fix: there > 0 ? `type ${there} or less` : "delete the change, or add the agency workers to the posts line",
});

/**
 * Agency workers if nobody had been converted: they cover the same share of the vacancies as in the base year, so
 * they grow with posts and leavers. Generous on purpose: recruits are not taken off, for they may fill other posts.
 */
function agencyAt(
  { yearly }: PlanInputs,
  post: PostsLine,
  before: readonly StaffChange[],
  month: number,
): number {
  const vacant = post.establishment - post.employed;
  const cover = vacant > 0 ? post.agencyCovering / vacant : 0;
  const created = before.reduce((sum, { kind, fte }) => sum + (moved[kind] ?? 0) * fte, 0);
  const turnover = yearly.turnover.values
    .slice(1, 2 + Math.floor(month / 12))
    .reduce((sum, rate) => sum + rate, 0);
  const more = Math.max(0, created + turnover * post.employed) * cover;
  return post.agencyCovering + post.agencyAdditional + more;
}

const moved: Partial<Record<StaffChange["kind"], number>> = { created: 1, deleted: -1 };
