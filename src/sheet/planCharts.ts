/** The charts of a plan: which rows each shows, on which sheet. */
import type { PlanSheetId } from "../plan/plan.ts";
import type { ChartSpec } from "./workbookSpec.ts";
import { column } from "./yearColumns.ts";

/** Rows that a chart takes, by itself and with its heading, its sentence and air below. */
export const chartHeight = 18;
export const chartRows = chartHeight + 4;

/** The column before which charts end; many years are narrow and ask for more of them. */
export const chartEnd = (years: number): number => column.firstYear + Math.max(0, years - 5);

export interface PlanChart {
  readonly sheet: PlanSheetId;
  readonly name: string;
  readonly title: string;
  readonly kind: ChartSpec["kind"];
  /** The names of its rows and of their series; the sentence beside the chart speaks of the first. */
  readonly series: readonly (readonly [row: string, name: string])[];
  /** Whether the base year is shown too. */
  readonly fromBase: boolean;
  readonly fromNought?: true;
}

export const planCharts: readonly PlanChart[] = [
  {
    sheet: "demand",
    name: "chart_caseload",
    title: "Average caseload against the target",
    kind: "line",
    series: [
      ["demand.caseload", "Average caseload"],
      ["year.caseTarget", "Target"],
    ],
    fromBase: true,
  },
  {
    sheet: "staff",
    name: "chart_agency",
    title: "Agency workers",
    kind: "stackedColumn",
    series: [
      ["staff.covering", "Covering vacancies"],
      ["staff.additional", "Above the vacancies"],
    ],
    fromBase: true,
    fromNought: true,
  },
  {
    sheet: "pay",
    name: "chart_premium",
    title: "What agency workers cost: premium, and full cost of additional ones",
    kind: "column",
    series: [["pay.agencyLevel", "Agency"]],
    fromBase: true,
    fromNought: true,
  },
  {
    sheet: "mtfp",
    name: "chart_gap",
    title: "What makes the gap of each year",
    kind: "stackedColumn",
    series: [
      ["mtfp.gapInYear", "Gap in the year"],
      ["mtfp.total.base", "Changes of the base"],
      ["mtfp.total.pay", "Pay"],
      ["mtfp.total.prices", "Prices"],
      ["mtfp.total.demand", "Demand"],
      ["mtfp.total.burdens", "New burdens"],
      ["mtfp.total.investment", "Investment"],
      ["mtfp.total.agency", "Agency"],
      ["mtfp.total.savings", "Savings"],
      ["mtfp.total.back.costs", "One-offs reversed"],
      ["mtfp.total.funding", "Funding"],
      ["mtfp.total.reserves", "Reserves"],
      ["mtfp.total.back.fundings", "One-off funding reversed"],
    ],
    fromBase: false,
  },
  {
    sheet: "invest",
    name: "chart_net_benefit",
    title: "Cumulative net benefit, cash",
    kind: "line",
    series: [["invest.cash.line", "Cumulative net benefit"]],
    fromBase: false,
  },
];
