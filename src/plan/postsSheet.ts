/** Posts: the table of roles and grades, as somebody typed it. */
import type { PlanInputs, PostsLine } from "../inputs/planInputs.ts";
import type { LineFormat, PlanSheet } from "./plan.ts";
import { provenanceCells, provenanceColumns } from "./provenanceColumns.ts";
import { rowName } from "./rowName.ts";

type Field = {
  [Key in keyof PostsLine]: PostsLine[Key] extends number ? Key : never;
}[keyof PostsLine];

const fields: readonly (readonly [Field, string, string, LineFormat])[] = [
  ["establishment", "Establishment", "FTE", "fte"],
  ["employed", "Employed", "FTE", "fte"],
  ["agencyCovering", "Agency covering vacancies", "FTE", "fte"],
  ["agencyAdditional", "Agency additional", "FTE", "fte"],
  ["newlyQualified", "Newly qualified", "FTE", "fte"],
  ["ftePerPerson", "FTE of one person", "FTE", "factor"],
  ["caseHolding", "Share that hold cases", "fraction", "percent"],
  ["nqswWeight", "Weight of newly qualified", "fraction", "factor"],
  ["pay", "Pay", "£ per FTE a year", "pounds"],
  ["supplement", "Market supplement", "£ per FTE a year", "pounds"],
  ["chargeRate", "Agency charge rate", "£ an hour", "poundsPence"],
  ["hoursPerWeek", "Agency hours", "hours a week", "ratio"],
  ["paidWeeks", "Agency paid weeks", "weeks a year", "ratio"],
];

export function postsSheet({ posts }: PlanInputs): PlanSheet {
  return {
    id: "posts",
    name: "Posts",
    purpose: "Posts, staff and pay in the base year, one line for each role and grade.",
    tables: [
      {
        tableName: "Posts",
        columns: [
          { heading: "Ref", unit: "", format: "text" },
          { heading: "Role", unit: "", format: "text" },
          { heading: "Grade", unit: "", format: "text" },
          ...fields.map(([, heading, unit, format]) => ({ heading, unit, format })),
          ...provenanceColumns,
        ],
        items: posts.map((post) => ({
          cells: [
            post.ref,
            post.role,
            post.grade,
            ...fields.map(([field]) => ({
              id: `post.${rowName(post.ref)}.${field}`,
              constant: post[field],
            })),
            ...provenanceCells(post),
          ],
        })),
      },
    ],
    blocks: [],
  };
}
