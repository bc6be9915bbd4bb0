/** The rows of an input table, each as an item of a plan file, with the cell of every field. */
import type { Problem } from "../../inputs/problem.ts";
import type { TableColumn } from "../../plan/plan.ts";
import type { SheetState, Spot } from "./sheetState.ts";
import { shownAt } from "./sheetState.ts";
import { typedCell } from "./typedCell.ts";

/** A column of the table where it stands now: one place for each of its headings. */
export interface StandingColumn {
  readonly column: TableColumn;
  readonly headings: readonly string[];
  readonly at: readonly number[];
}

export interface TypedItem {
  readonly item: Readonly<Record<string, unknown>>;
  readonly row: number;
  /** The cells of its fields, by field, and of its years by field and heading: "amounts 2018-19". */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly problems: readonly Problem[];
}

/** Rows that hold nothing are passed over. */
export function readRows(
  sheet: SheetState,
  rows: readonly number[],
  columns: readonly StandingColumn[],
): TypedItem[] {
  const inputs = columns.filter(({ column }) => column.field !== undefined);
  return rows
    .filter((row) => inputs.some(({ at }) => at.some((place) => !isBlank(shownAt(sheet, row, place)))))
    .map((row) => readRow(sheet, row, inputs));
}

const isBlank = (shown: unknown): boolean => typeof shown === "string" && shown.trim() === "";

function readRow(sheet: SheetState, row: number, columns: readonly StandingColumn[]): TypedItem {
  const item: Record<string, unknown> = {};
  const spots = new Map<string, Spot>();
  const problems: Problem[] = [];
  for (const standing of columns) {
    const { column, headings, at } = standing;
    const cells = at.map((place) => typedCell(sheet, row, place, column));
    problems.push(...cells.flatMap((cell) => cell.problems));
    for (const [field, place, called] of fieldsOf(standing))
      spots.set(field, { sheet: sheet.name, row, column: place, called });
    const value = column.isYearly ? byYear(headings, cells) : cells[0]?.value;
    if (value !== undefined) put(item, (column.field ?? "").split("."), value);
  }
  return { item, row, spots, problems };
}

/** What a column's cells are called; a whole list of years is found at its first plan year. */
function fieldsOf({ column, headings, at }: StandingColumn): (readonly [string, number, string])[] {
  const { field = "", heading } = column;
  const [base = 0, first = base] = at;
  if (!column.isYearly) return [[field, base, heading]];
  const years = headings.map(
    (year, index) => [`${field} ${year}`, at[index] ?? 0, `${heading} for ${year}`] as const,
  );
  return [[field, first, heading], ...years];
}

const byYear = (headings: readonly string[], cells: readonly { readonly value: unknown }[]) =>
  Object.fromEntries(headings.map((year, index) => [year, blankYear(cells[index]?.value)]));

/** A year that may stay empty counts as 0. */
const blankYear = (value: unknown): unknown => (value === undefined ? 0 : value);

function put(item: Record<string, unknown>, [step = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) item[step] = value;
  else put((item[step] ??= {}) as Record<string, unknown>, rest, value);
}
