/** How a chart takes series from a block of cells: one for each row or column beside the titles. */
import type { Area } from "../engine/engine.ts";
import type { Bag, Book } from "./book.ts";

/** Text in the first row and column is taken for titles; "Auto" takes the longer side for the categories. */
export function seriesFrom(book: Book, area: Area, seriesBy: string): Bag[] {
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.width > area.height);
  const texts = book.engine.text(area);
  const values = book.engine.values(area);
  const titled = hasTitles(area, values);
  const first = titled ? 1 : 0;
  const count = (byRows ? area.height : area.width) - first;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => {
    const at = index + first;
    const title = byRows ? texts[at]?.[0] : texts[0]?.[at];
    const cells = byRows
      ? { ...area, row: area.row + at, height: 1, column: area.column + first, width: area.width - first }
      : { ...area, column: area.column + at, width: 1, row: area.row + first, height: area.height - first };
    return { name: titled && title ? title : `Series${index + 1}`, values: cells };
  });
}

/** One row or column alone has no titles beside it. */
function hasTitles({ height, width }: Area, values: readonly (readonly unknown[])[]): boolean {
  if (height === 1 || width === 1) return false;
  return [values[0]?.[1], values[1]?.[0]].some((value) => typeof value === "string");
}
