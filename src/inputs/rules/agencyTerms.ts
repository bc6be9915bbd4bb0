/** Agency workers cost an hourly charge for some hours in some weeks; none of the three can be guessed. */
import type { Fault } from "../fault.ts";
import type { PlanInputs, PostsLine } from "../planInputs.ts";
import { fieldName } from "../said.ts";

const terms = [
  { field: "chargeRate", fix: "type pounds an hour without VAT, such as 38.5" },
  { field: "hoursPerWeek", fix: "type hours a week, such as 37" },
  {
    field: "paidWeeks",
    fix: "type the weeks a year that are paid for, such as 44; 52 about doubles the premium",
  },
] as const;

const agencyFte = ({ agencyCovering, agencyAdditional }: PostsLine): number =>
  agencyCovering + agencyAdditional;

export const agencyTerms = ({ posts }: PlanInputs): Fault[] =>
  posts.flatMap((post, index) =>
    terms
      .filter(({ field }) => agencyFte(post) > 0 && post[field] === 0)
      .map(({ field, fix }) => ({
        path: ["posts", index, field],
        what: `${fieldName(field)} is missing for ${agencyFte(post)} FTE of agency workers`,
        fix,
      })),
  );
