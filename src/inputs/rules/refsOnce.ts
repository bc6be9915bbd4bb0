/** No ref stands twice in a plan, whatever its case: sheets and links know things by it. */
import type { Fault } from "../fault.ts";
import { pathText } from "../file/pathText.ts";
import type { PlanInputs } from "../planInputs.ts";

const lists = [
  "posts",
  "staffChanges",
  "childrenReductions",
  "cases",
  "placements",
  "lines",
  "reserves",
  "facts",
  "derived",
  "comparisons",
] as const;

export function refsOnce(plan: PlanInputs): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const list of lists)
    for (const [index, { ref }] of plan[list].entries()) {
      const known = ref.toLowerCase();
      const place = pathText([list, index]);
      const earlier = first.get(known);
      if (earlier !== undefined) faults.push(twice([list, index, "ref"], ref, earlier));
      else if (known !== "") first.set(known, place);
    }
  return faults;
}

const twice = (path: Fault["path"], ref: string, earlier: string): Fault => ({
  path,
  what: `ref "${ref}" is taken already, by ${earlier}`,
  fix: `give this line another ref, such as "${ref}-2"`,
});
