/** Plans of many posts, for measuring. */
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { change, emptyPlan, posts } from "../plan/planFixture.ts";

export function manyPosts(years: number, lines: number): PlanInputs {
  const refs = Array.from({ length: lines }, (_, at) => `P${at + 1}`);
  return {
    ...emptyPlan(years, { award: 0.02, increments: 0.005, turnover: 0.15, agencyPrices: 0.02 }),
    posts: refs.map((ref, at) =>
      posts(ref, { role: `Role ${ref}`, pay: 28_000 + 500 * at, newlyQualified: 1 }),
    ),
    staffChanges: refs
      .slice(0, 10)
      .map((post, at) => change(`C${at}`, "recruitment", 1, { year: (at % years) + 1, month: 9 }, { post })),
  };
}
