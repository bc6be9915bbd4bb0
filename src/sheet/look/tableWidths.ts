/** How wide the columns of an input table must be. */
import { indentWidth } from "./cellStyles.ts";
import { shownWidth, textWidth } from "./columnWidths.ts";
import { type Drawing, resultOf } from "../drawing.ts";
import type { PlacedTable } from "../placePlan.ts";
import type { PlacedColumn } from "../tableColumns.ts";
import type { PlanTable, TableColumn } from "../../plan/plan.ts";
import { column as yearColumn } from "../yearColumns.ts";

const narrowest = 9;
/** What leaves a table its room: the columns of the sheet's years, one page's width, or several pages side by side. */
export type Room = "years" | "page" | "pages";

/** Texts wrap; sources are sentences. */
const widest: Readonly<Record<string, number>> = { unit: 11, owner: 15, role: 22 };
const widestSource: Readonly<Record<Room, number>> = { years: 24, page: 30, pages: 54 };
const widestText = 25;
/** In the columns of another table's years. */
const widestInYears = 12;

export function tableWidths({ table, columns }: PlacedTable, drawing: Drawing, room: Room): number[] {
  const most: typeof widest = { ...widest, source: widestSource[room] };
  // A table without years should not widen them.
  const isNarrow = room === "years" && columns.every(({ column }) => !column.isYearly);
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
  return Math.max(bold + (format === "text" ? indentWidth : 0.5), small * 0.9);
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
