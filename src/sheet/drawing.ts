/** What every sheet of one workbook is drawn with: where the rows stand, in which style formulas are printed, and where the checks add up. */
import type { Printing } from "../formula/printRow.ts";
import type { PlacedPlan } from "./placePlan.ts";
import type { PlacedSensitivity } from "./front/placeSensitivity.ts";
import type { Value } from "./sheetDraft.ts";
import type { CellPlace, MoneyUnit } from "./workbookSpec.ts";

export interface Drawing {
  readonly placed: PlacedPlan;
  readonly printing: Printing;
  readonly unit: MoneyUnit;
  /** Undefined where no driver moves the plan. */
  readonly sensitivity: PlacedSensitivity | undefined;
  /** The cells of Contents that hold the number of failed checks and of alerts in the whole workbook. */
  readonly checks: { readonly failed: CellPlace; readonly alerts: CellPlace; readonly says: string };
}

export type Result = Exclude<Value, null>;

/** The result of a row in a year, 0 for the base year; an error as its code. */
export function resultOf({ placed }: Pick<Drawing, "placed">, row: number, year: number): Result {
  const { cells } = placed.plan.compiled;
  return cells.errorAt(row, year) ?? cells.at(row, year);
}

/** Money's unit as its cells show it: "£ a year" → "£000 a year". */
export function shownUnit(unit: string, format: string, chosen: MoneyUnit): string {
  return format === "money" ? unit.replace(/£(?!000|m)/, chosen) : unit;
}
