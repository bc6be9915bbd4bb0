/** The lines that the cover shows: the results of the plan year by year, and every figure with a name. */
import type { LineType, PlanLine } from "../../plan/plan.ts";
import type { PlacedPlan } from "../placePlan.ts";

export interface Headline {
  readonly line: PlanLine;
  /** The row's place in the compiled list. */
  readonly at: number;
  /** Whether it has a figure each year, or one for the whole plan. */
  readonly years: boolean;
}

/** The head of every sheet says how many checks fail and alert in the whole workbook. */
const counted: ReadonlySet<LineType> = new Set(["check", "alert"]);

export function headlines({ sheets }: PlacedPlan): readonly Headline[] {
  const lines = sheets.flatMap(({ sheet, blocks }) =>
    blocks.flatMap((block) => block.lines.map(({ line, at }) => ({ sheet: sheet.id, line, at }))),
  );
  const results = lines.filter(
    ({ sheet, line }) => sheet === "mtfp" && line.type === "total" && line.row.constant === undefined,
  );
  const named = lines.filter(
    ({ line }) =>
      line.name !== undefined && !counted.has(line.type) && !results.some((other) => other.line === line),
  );
  return [...results, ...named].map(({ line, at }) => ({ line, at, years: line.row.constant === undefined }));
}
