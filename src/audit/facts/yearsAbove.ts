/** The year that heads a column, for sheets whose columns are years. */
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import { groupedBy } from "../groupedBy.ts";

const yearIn = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/;

interface Head {
  readonly row: number;
  readonly column: number;
  readonly year: number;
}

/** The nearest one above the row; undefined where there is none. */
export function yearsAbove({ cells }: SheetGrid): (row: number, column: number) => number | undefined {
  const years: Head[] = [];
  for (const cell of cells) {
    const year = yearOf(cell);
    if (year !== undefined) years.push({ row: cell.row, column: cell.column, year });
  }
  const byColumn = groupedBy(years, ({ column }) => column);
  return (row, column) => (byColumn.get(column) ?? []).filter((head) => head.row < row).at(-1)?.year;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value < 2100;

function yearOf({ value, formula }: GridCell): number | undefined {
  if (typeof value === "number") return formula === undefined && isYear(value) ? value : undefined;
  const year = typeof value === "string" ? yearIn.exec(value)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}
