/** How wide the columns of an input table must be. */
import { indentWidth } from "./cellStyles.ts";
import { shownWidth, textWidth } from "./columnWidths.ts";
import { type Drawing, resultOf } from "../drawing.ts";
import type { PlacedTable } from "../placePlan.ts";
import type { PlacedColumn } from "../tableColumns.ts";
import type { PlanTable, TableColumn } from "../../plan/plan.ts";
import { column as yearColumn } from "../yearColumns.ts";

const narrowest = 9;
/** Texts wrap. */
const widest: Readonly<Record<string, number>> = { unit: 11, owner: 26, role: 22 };
const widestText = 25;
/** In the columns of another table's years. */
const widestInYears = 10;

/**
 * @param source the most that its sources take
 * @param isBesideYears whether lines along the years stand on the same sheet
 */
export function tableWidths(
  { table, columns }: PlacedTable,
  drawing: Drawing,
  { source, isBesideYears }: { readonly source: number; readonly isBesideYears: boolean },
): number[] {
  const most: typeof widest = { ...widest, source };
  // A table without years should not widen them.
  const isNarrow = isBesideYears && columns.every(({ column }) => !column.isYearly);
  return columns.flatMap((placed) =>
    placed.headings.map((heading, year) => {
      const word = widthOfHeading(heading, placed.column);
      return placed.column.format === "text"
        ? widthOfTexts(table, placed, {
            least: Math.max(word, 7),
            most:
              isNarrow && placed.at >= yearColumn.base
                ? widestInYears
                : (most[placed.column.field ?? ""] ?? widestText),
          })
        : Math.max(narrowest, word, ...table.items.map((item) => widthOfNumber(item, placed, year, drawing)));
    }),
  );
}

/** Headings wrap and are bold, those of texts stand in; units wrap and are small. */
function widthOfHeading(heading: string, { unit, format }: TableColumn): number {
  const [bold = 0, small = 0] = [heading, unit].map((text) => textWidth(text.split(" "), 0, widestText));
  return Math.max(bold + (format === "text" ? indentWidth : 0.5), small);
}

function widthOfTexts(
  { items }: PlanTable,
  { place }: PlacedColumn,
  { least, most }: { readonly least: number; readonly most: number },
): number {
  const texts = items.map(({ cells }) => cells[place] ?? "").filter((cell) => typeof cell === "string");
  return Math.max(least, Math.min(most, textWidth(texts, 0, most) + indentWidth));
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
