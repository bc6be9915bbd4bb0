/** Lays a plan out as a workbook: every sheet with its cells, looks, names and charts, as plain data. */
import type { Plan } from "../plan/plan.ts";
import { contentsSheet, contentsTotals, type Counts, type Listed } from "./contentsSheet.ts";
import { countChecks, masterSays, total } from "./countChecks.ts";
import { coverSheet } from "./coverSheet.ts";
import type { Drawing } from "./drawing.ts";
import { methods, methodsSheet } from "./methodsSheet.ts";
import { type PlacedPlan, placePlan } from "./placePlan.ts";
import { planNames } from "./planNames.ts";
import { planSheet } from "./planSheet.ts";
import { reviewLog, reviewLogSheet } from "./reviewLogSheet.ts";
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
  const listed = listSheets(placed);
  const counts = new Map(placed.sheets.map((sheet) => [sheet.sheet.name, countChecks(sheet, placed)]));
  const whole: Counts = {
    failed: total([...counts.values()].map(({ failed }) => failed)),
    alerts: total([...counts.values()].map(({ alerts }) => alerts)),
  };
  const drawing: Drawing = {
    placed,
    unit,
    checks: { ...contentsTotals(listed.length), says: masterSays(whole) },
    printing: {
      placeOf: placed.placeOf,
      firstYear: column.firstYear,
      lastYear: placed.columns.lastYear,
      markColumn: column.ref,
      style,
    },
  };
  return {
    sheets: [
      coverSheet(drawing),
      contentsSheet(listed, (sheet) => counts.get(sheet) ?? none, whole, drawing),
      ...placed.sheets.map((sheet) => planSheet(sheet, drawing)),
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

function listSheets({ sheets }: PlacedPlan): readonly Listed[] {
  return [
    { name: "Cover", purpose: "What the plan is, its headline figures, and the key to its sheets." },
    ...sheets.map(({ sheet, blocks }) => ({
      name: sheet.name,
      purpose: sheet.purpose,
      ...(blocks.length > 0
        ? { checked: { firstRow, lastRow: blocks.at(-1)?.lines.at(-1)?.row ?? firstRow } }
        : {}),
    })),
    methods,
    reviewLog,
  ];
}
