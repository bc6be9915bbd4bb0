/** A plan with the posts of an HR or payroll extract added to its own. */
import { extractPosts, type ExtractedPlan } from "../inputs/extract/extractPosts.ts";
import type { ExtractColumns } from "../inputs/extract/extract.ts";
import { guessColumns } from "../inputs/extract/guessColumns.ts";
import { parseExtract } from "../inputs/extract/parseExtract.ts";
import type { PlanInputs } from "../inputs/planInputs.ts";
import { printPlanFile } from "../inputs/printPlanFile.ts";
import type { Problem } from "../inputs/problem.ts";
import { draftFromFile, type Drafted } from "./draftPlan.ts";

/** What an extract seldom says and a plan must know. */
export interface ExtractTerms {
  readonly fullTimeHours: number;
  /** Of agency workers whose rate the extract does not give, pounds an hour. */
  readonly chargeRate: number;
  readonly paidWeeks: number;
}

export interface PastedExtract {
  readonly headings: readonly string[];
  readonly columns: ExtractColumns;
}

/** The headings of what was pasted, and what each column seems to be. */
export function readExtract(text: string): PastedExtract | { readonly problems: readonly Problem[] } {
  const extract = parseExtract(text);
  if ("problems" in extract) return extract;
  return { headings: extract.headings, columns: guessColumns(extract) };
}

export interface ExtractDraft {
  readonly extracted: ExtractedPlan;
  readonly drafted: Drafted;
}

export function draftWithExtract(
  inputs: PlanInputs,
  {
    text,
    columns,
    source,
  }: { readonly text: string; readonly columns: ExtractColumns; readonly source: string },
  { fullTimeHours, chargeRate, paidWeeks }: ExtractTerms,
): ExtractDraft | { readonly problems: readonly Problem[] } {
  const extract = parseExtract(text);
  if ("problems" in extract) return extract;
  const takenRefs = inputs.posts.map(({ ref }) => ref);
  const extracted = extractPosts(extract, { columns, fullTimeHours, takenRefs, source });
  if ("problems" in extracted) return extracted;
  const added = extracted.posts.map((line) =>
    line.agencyCovering + line.agencyAdditional > 0
      ? { chargeRate, hoursPerWeek: fullTimeHours, paidWeeks, ...line }
      : line,
  );
  const file = { ...(JSON.parse(printPlanFile(inputs)) as object), posts: [...inputs.posts, ...added] };
  return { extracted, drafted: draftFromFile(JSON.stringify(file)) };
}
