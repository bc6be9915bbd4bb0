/** The cells of people's own sheets whose formulas point into the plan. */
import type { PlanState } from "../host/planWorkbook.ts";
import type { CellAddress, Workbook } from "../host/workbook.ts";
import { lastLayout } from "./lastLayout.ts";
import { linksInto } from "./linksInto.ts";

export async function linksIntoPlan(
  { record, sheets }: PlanState,
  workbook: Workbook,
): Promise<readonly CellAddress[]> {
  const tabs = sheets.map(({ name }) => name);
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = lastLayout(record)?.names.map(({ name }) => name) ?? [];
  const links = await linksInto(workbook, tabs, [...tables, ...names]);
  return links.map(({ sheet, cell }) => ({ sheet, cell }));
}
