/** Reads a plan's inputs from input sheets that stand in a workbook without any record of a build. */
import { emptyPlan, type NewPlan } from "../inputs/emptyPlan.ts";
import type { PlanReading } from "../inputs/readPlan.ts";
import { inputForms } from "../plan/inputForms.ts";
import { readSheetInputs } from "./readSheetInputs.ts";
import { plainText, shownAt, type SheetState } from "./typed/sheetState.ts";

/** What no sheet says for certain. */
export type FoundHead = Pick<NewPlan, "title" | "council" | "today">;

/** undefined where there is no sheet of assumptions with its years, without which nothing can be read. */
export function readFoundInputs(sheets: readonly SheetState[], head: FoundHead): PlanReading | undefined {
  const years = yearsOf(sheets);
  const [baseYear] = years;
  if (baseYear === undefined) return undefined;
  const plan = emptyPlan({ ...head, baseYear, years: years.length - 1 });
  const lists = inputForms.map(({ form }) => [form.list, form.list === "posts" ? plan.posts : []] as const);
  const planFile = JSON.stringify({ ...plan, ...Object.fromEntries(lists) });
  return readSheetInputs(sheets, { planFile }, lackingTables(sheets)).reading;
}

/** Tables that were not copied along count as empty; without posts there is no plan. */
function lackingTables(sheets: readonly SheetState[]): ReadonlySet<string> {
  const there = new Set(sheets.flatMap(({ tables }) => tables.map(({ name }) => plainText(name))));
  const names = inputForms.filter(({ form }) => form.list !== "posts").map(({ form }) => form.tableName);
  return new Set(names.filter((name) => !there.has(plainText(name))));
}

/** Base year first, as the headings of Inputs have them. */
function yearsOf(sheets: readonly SheetState[]): number[] {
  const inputs = sheets.find(({ id }) => id === "inputs");
  const headings = inputs?.values.find((row) => row.some((cell) => base.test(String(cell)))) ?? [];
  const from = headings.findIndex((cell) => base.test(String(cell)));
  return headings.slice(Math.max(from, 0)).flatMap((cell) => {
    const [, year] = /^(\d{4})-\d{2}( base)?$/.exec(String(cell)) ?? [];
    return year === undefined ? [] : [Number(year)];
  });
}

const base = /^\d{4}-\d{2} base$/;

/** What the plan was called, as its cover says; "" without one. */
export function foundTitle(sheets: readonly SheetState[]): string {
  const cover = sheets.find(({ id }) => id === "cover");
  return cover ? String(shownAt(cover, 1, 1)) : "";
}
