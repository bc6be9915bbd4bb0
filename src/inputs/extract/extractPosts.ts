/** Posts lines from an extract: its records gathered by role and grade, and every record that was not counted. */
import type { Problem } from "../problem.ts";
import type { Extract, ExtractField } from "./extract.ts";
import { postsOf, type ExtractedPosts } from "./postsOf.ts";
import { type Reading, readRecord, type Skipped, type StaffRecord } from "./readRecord.ts";

export interface ExtractedPlan {
  /** In the shape of a plan file's posts; agency terms that the extract doesn't say are left out. */
  readonly posts: readonly ExtractedPosts[];
  readonly counted: number;
  readonly skipped: readonly Skipped[];
}

export interface ExtractOptions extends Reading {
  /** Refs that the plan has already, so that no new one repeats them. */
  readonly takenRefs: readonly string[];
  /** Where the figures come from, such as "Payroll, 31 March 2026". */
  readonly source: string;
}

export function extractPosts(
  { rows, headings }: Extract,
  options: ExtractOptions,
): ExtractedPlan | { readonly problems: readonly Problem[] } {
  const problems = missing(options.columns, headings);
  if (problems.length > 0) return { problems };
  const read = rows.map((row) => readRecord(row, options));
  const records = read.filter((one): one is StaffRecord => "role" in one);
  return {
    posts: postsOf(records, options),
    counted: records.length,
    skipped: read.filter((one): one is Skipped => "why" in one),
  };
}

const needed: readonly (readonly [readonly ExtractField[], string])[] = [
  [["role"], "the role or job title"],
  [["fte", "hours"], "the FTE or the contracted hours"],
  [["pay"], "the full-time pay"],
];

function missing(columns: Reading["columns"], headings: readonly string[]): Problem[] {
  return needed
    .filter(([fields]) => fields.every((field) => columns[field] === undefined))
    .map(([, what]) => ({
      place: "the extract",
      what: `no column is chosen for ${what}`,
      fix: `choose one of: ${headings.join(", ")}`,
    }));
}
