/** The rows that hold what the plan works out rather than takes as typed. */
import type { PlanInputs } from "../inputs/planInputs.ts";

/** The modelled cost of the year, which its causes must explain to the penny. */
export function modelledCost({ posts, placements }: PlanInputs): string[] {
  return [
    ...(posts.length > 0 ? ["pay.level", "pay.agencyLevel"] : []),
    ...(placements.length > 0 ? ["placements.cost"] : []),
  ];
}
