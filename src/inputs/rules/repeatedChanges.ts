/** The same change is not typed twice, nor posts created and deleted on one line in one month. */
import { stringifyStartMonth } from "../draft/startMonth.ts";
import type { Fault } from "../fault.ts";
import { pathText } from "../file/pathText.ts";
import type { PlanInputs, StaffChange, StaffChangeKind } from "../planInputs.ts";

export const repeatedChanges = (plan: PlanInputs): Fault[] => [
  ...repeats(plan.staffChanges, "staffChanges", staffKey),
  ...repeats(plan.childrenReductions, "childrenReductions", ({ placement = "", children, start }) =>
    [placement, children, start.year, start.month].join(" "),
  ),
  ...contradictions(plan),
];

const staffKey = ({ kind, post, fte, start, newlyQualifiedShare }: StaffChange): string =>
  [kind, post, fte, newlyQualifiedShare, start.year, start.month].join(" ");

/** A key with something that could not be read holds NaN or a gap, and is no repeat. */
function repeats<Line>(lines: readonly Line[], list: string, keyOf: (line: Line) => string): Fault[] {
  const first = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const key = keyOf(line);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined || key.includes("NaN")) return [];
    const what = `this is the same change as ${pathText([list, earlier])}`;
    return [
      { path: [list, index], what, fix: "delete one; if both are meant, type one change of both together" },
    ];
  });
}

const opposite: Partial<Record<StaffChangeKind, StaffChangeKind>> = {
  created: "deleted",
  deleted: "created",
};

function contradictions({ staffChanges, baseYear }: PlanInputs): Fault[] {
  return staffChanges.flatMap((change, index) => {
    const against = staffChanges.slice(0, index).findIndex((earlier) => isUndone(earlier, change));
    if (against < 0) return [];
    const when = stringifyStartMonth(change.start, baseYear);
    const what = `posts are created and deleted on ${change.post} in ${when}, here and in ${pathText(["staffChanges", against])}`;
    return [{ path: ["staffChanges", index], what, fix: "type one change with the difference" }];
  });
}

const isUndone = (earlier: StaffChange, later: StaffChange): boolean =>
  opposite[earlier.kind] === later.kind &&
  earlier.post === later.post &&
  earlier.start.year === later.start.year &&
  earlier.start.month === later.start.month;
