/** How wide the columns of an input table must be. */
import { shownWidth, textWidth } from "./columnWidths.ts";
import { type Drawing, resultOf } from "./drawing.ts";
import type { PlacedTable } from "./placePlan.ts";
import type { PlacedColumn } from "./tableColumns.ts";
import type { PlanTable } from "../plan/plan.ts";
import { column as yearColumn } from "./yearColumns.ts";

const narrowest = 9;
/** Texts wrap; sources are sentences. */
const widest: Readonly<Record<string, number>> = { source: 34, owner: 15, role: 22 };
const widestText = 24;
/** In the columns of another table's years. */
const widestInYears = 12;

/** @param isUnderYears whether the sheet's columns are those of years, which a table without any should not widen */
export function tableWidths(
  { table, columns }: PlacedTable,
  drawing: Drawing,
  isUnderYears: boolean,
): number[] {
  const isNarrow = isUnderYears && columns.every(({ column }) => !column.isYearly);
  return columns.flatMap((placed) =>
    placed.headings.map((heading, year) => {
      const word = longestWord(`${heading} ${placed.column.unit}`) + 2;
      return placed.column.format === "text"
        ? widthOfTexts(table, placed, word, isNarrow && placed.at >= yearColumn.base)
        : Math.max(narrowest, word, ...table.items.map((item) => widthOfNumber(item, placed, year, drawing)));
    }),
  );
}

const longestWord = (text: string): number => Math.max(...text.split(" ").map((word) => word.length));

function widthOfTexts(
  { items }: PlanTable,
  { place, column }: PlacedColumn,
  least: number,
  isNarrow: boolean,
): number {
  const texts = items.map(({ cells }) => cells[place] ?? "").filter((cell) => typeof cell === "string");
  if (isNarrow) return Math.max(least, widestInYears);
  return textWidth(texts, Math.max(least, 7), widest[column.field ?? ""] ?? widestText);
}

function widthOfNumber(
  item: PlanTable["items"][number],
  { place, column }: PlacedColumn,
  year: number,
  drawing: Drawing,
): number {
  const cell = item.cells[place] ?? "";
  if (typeof cell === "string" || column.format === "text") return narrowest;
  const result = resultOf(drawing, drawing.placed.plan.compiled.rowOf(cell.id), year);
  const format = item.format ?? column.format;
  return typeof result === "number" ? shownWidth(result, format, drawing.unit) : narrowest;
}
