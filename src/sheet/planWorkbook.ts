/** Lays a plan out as a workbook: every sheet with its cells, looks, names and charts, as plain data. */
import type { Plan } from "../plan/plan.ts";
import { contentsSheet, contentsTotals, type Counts, type Listed } from "./front/contentsSheet.ts";
import { countChecks, masterSays, total } from "./countChecks.ts";
import { coverSheet } from "./front/coverSheet.ts";
import type { Drawing } from "./drawing.ts";
import { fedByFunctions } from "./fedByFunctions.ts";
import { methods, methodsSheet } from "./front/methodsSheet.ts";
import { type PlacedPlan, placePlan } from "./placePlan.ts";
import { planNames } from "./planNames.ts";
import { type PlacedSensitivity, placeSensitivity } from "./front/placeSensitivity.ts";
import { planSheet } from "./planSheet.ts";
import { reviewLog, reviewLogSheet } from "./front/reviewLogSheet.ts";
import { sensitivity, sensitivitySheet } from "./front/sensitivitySheet.ts";
import { column, firstRow } from "./yearColumns.ts";
import type { MoneyUnit, WorkbookSpec } from "./workbookSpec.ts";

export interface WorkbookOptions {
  /** Plain Excel, or the add-in's functions where the plan calls them. */
  readonly style: "native" | "functions";
  readonly unit: MoneyUnit;
}

const none: Counts = { failed: 0, alerts: 0 };

export function planWorkbook(plan: Plan, { style, unit }: WorkbookOptions): WorkbookSpec {
  const placed = placePlan(plan);
  const found = placeSensitivity(placed);
  const listed = listSheets(placed, found);
  const counts = countsOf(placed, found);
  const whole: Counts = {
    failed: total([...counts.values()].map(({ failed }) => failed)),
    alerts: total([...counts.values()].map(({ alerts }) => alerts)),
  };
  const drawing: Drawing = {
    placed,
    unit,
    sensitivity: found,
    checks: { ...contentsTotals(listed.length), says: masterSays(whole) },
    printing: {
      placeOf: placed.placeOf,
      firstYear: column.firstYear,
      lastYear: placed.columns.lastYear,
      markColumn: column.ref,
      style,
      native: style === "functions" ? fedByFunctions(plan.compiled) : new Set(),
    },
  };
  const own = placed.sheets.map((sheet) => planSheet(sheet, drawing));
  return {
    sheets: [
      coverSheet(drawing),
      contentsSheet(listed, (sheet) => counts.get(sheet) ?? none, whole, drawing),
      ...beforeChecks(own, found ? [sensitivitySheet(found, drawing)] : []),
      methodsSheet(drawing),
      reviewLogSheet(drawing),
    ],
    names: planNames(placed, drawing.checks),
    unit,
    opensAt: "Cover",
    title: plan.inputs.title,
    author: plan.inputs.author,
  };
}

/** By the sheet's name. */
function countsOf(placed: PlacedPlan, found: PlacedSensitivity | undefined): ReadonlyMap<string, Counts> {
  return new Map([
    ...placed.sheets.map((sheet) => [sheet.sheet.name, countChecks(sheet, placed)] as const),
    ...(found ? [[sensitivity.name, { failed: 0, alerts: total(found.decided) }] as const] : []),
  ]);
}

/** Checks is the last of a plan's own sheets. */
const beforeChecks = <Sheet>(sheets: readonly Sheet[], more: readonly Sheet[]): Sheet[] => [
  ...sheets.slice(0, -1),
  ...more,
  ...sheets.slice(-1),
];

function listSheets({ sheets }: PlacedPlan, found: PlacedSensitivity | undefined): readonly Listed[] {
  const own = sheets.map(({ sheet, blocks }) => ({
    name: sheet.name,
    purpose: sheet.purpose,
    ...(blocks.length > 0
      ? { checked: { firstRow, lastRow: blocks.at(-1)?.lines.at(-1)?.row ?? firstRow } }
      : {}),
  }));
  const checked = { firstRow, lastRow: found?.layout.sums.total ?? firstRow };
  return [
    { name: "Cover", purpose: "What the plan is, and its headline figures." },
    ...beforeChecks<Listed>(own, found ? [{ ...sensitivity, checked }] : []),
    methods,
    reviewLog,
  ];
}
