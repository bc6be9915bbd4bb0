/** What a plan comes to, for people who have not built it yet: the gap, the caseload and the checks, year by year. */
import { stringifyFinancialYear } from "../model/time/stringifyFinancialYear.ts";
import type { LineType, Plan } from "../plan/plan.ts";

export interface PlanPreview {
  /** The plan years, such as 2017-18. */
  readonly years: readonly string[];
  /** Pounds, + for a shortfall: new in each year, and as a level. */
  readonly gapInYear: readonly number[];
  readonly gap: readonly number[];
  /** From the base year; undefined where the plan has no cases. */
  readonly caseload:
    | {
        readonly years: readonly string[];
        readonly average: readonly number[];
        readonly target: readonly number[];
      }
    | undefined;
  /** Lines that fail a check, and lines that raise an alert. */
  readonly failed: readonly string[];
  readonly alerts: readonly string[];
}

export function planPreview({ inputs, sheets, compiled }: Plan): PlanPreview {
  const all = Array.from({ length: inputs.years + 1 }, (_, year) => year);
  const lines = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.lines));
  const ids = new Set(lines.map(({ row }) => row.id));
  const figures = (id: string, years: readonly number[]) =>
    years.map((year) => compiled.cells.at(compiled.rowOf(id), year));
  // Rows called checks.… count the others.
  const raised = (type: LineType) =>
    lines
      .filter((line) => line.type === type && !line.row.id.startsWith("checks."))
      .filter(({ row }) => {
        const years = row.constant === undefined ? all : [0];
        return figures(row.id, years).some((figure) => figure !== 0);
      })
      .map(({ label }) => label);
  const named = all.map((year) => stringifyFinancialYear(inputs.baseYear + year));
  return {
    years: named.slice(1),
    gapInYear: figures("mtfp.gapInYear", all.slice(1)),
    gap: figures("mtfp.gap", all.slice(1)),
    caseload: ids.has("demand.caseload")
      ? {
          years: named,
          average: figures("demand.caseload", all),
          target: figures("year.caseTarget", all),
        }
      : undefined,
    failed: raised("check"),
    alerts: raised("alert"),
  };
}
