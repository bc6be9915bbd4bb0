/** A change starts in a plan year: what happened before stands in the opening figures. */
import { type Axis } from "../draft/axis.ts";
import { stringifyStartMonth } from "../draft/startMonth.ts";
import type { Fault, Path } from "../fault.ts";
import type { PlanInputs, StartMonth } from "../planInputs.ts";

export const startsInPlan = (plan: PlanInputs): Fault[] => [
  ...plan.staffChanges.flatMap(({ start }, index) => outside(plan, start, ["staffChanges", index, "start"])),
  ...plan.childrenReductions.flatMap(({ start }, index) =>
    outside(plan, start, ["childrenReductions", index, "start"]),
  ),
];

function outside({ baseYear, years }: Axis, start: StartMonth, path: Path): Fault[] {
  if (!(start.year < 1 || start.year > years)) return [];
  const first = stringifyStartMonth({ year: 1, month: 1 }, baseYear);
  const last = stringifyStartMonth({ year: years, month: 12 }, baseYear);
  const isBefore = start.year < 1;
  const where = isBefore ? "before the first plan year" : "after the last plan year";
  const also = isBefore ? "; what happened before belongs in the opening figures" : "";
  const what = `start ${stringifyStartMonth(start, baseYear)} lies ${where}`;
  return [{ path, what, fix: `type a month from ${first} to ${last}${also}` }];
}
