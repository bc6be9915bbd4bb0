/** Posts: the table of roles and grades, as somebody typed it. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { LineFormat, PlanSheet, TableForm } from "./plan.ts";
import { ownerColumns, sourceColumn } from "./provenanceColumns.ts";
import { rowName } from "./rowName.ts";
import { tableOf } from "./tableOf.ts";
import { refColumn, textColumn } from "./textColumn.ts";

const figures: readonly (readonly [string, string, string, LineFormat])[] = [
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

/** Nothing but 0 can be meant by a blank. */
const optional: ReadonlySet<string> = new Set([
  "agencyCovering",
  "agencyAdditional",
  "newlyQualified",
  "supplement",
  "chargeRate",
  "hoursPerWeek",
  "paidWeeks",
]);

export const postsForm: TableForm = {
  tableName: "Posts",
  title: "Posts",
  list: "posts",
  columns: [
    refColumn,
    textColumn("Role", "role", "The role as people know it: Social worker."),
    textColumn("Grade", "grade", "The grade, or blank."),
    ...figures.map(([field, heading, unit, format]) => ({
      ...{ heading, unit, format, field },
      ...(optional.has(field) ? { isOptional: true as const } : {}),
    })),
    sourceColumn,
    ...ownerColumns,
  ],
};

export function postsSheet({ posts }: PlanInputs): PlanSheet {
  return {
    id: "posts",
    name: "Posts",
    purpose: "Posts, staff and pay in the base year, one line for each role and grade.",
    tables: [tableOf(postsForm, posts, ({ ref }, field) => `post.${rowName(ref)}.${field}`)],
    blocks: [],
  };
}
