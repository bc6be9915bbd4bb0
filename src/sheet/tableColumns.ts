/** Where the columns of an input table stand, and the headings that they have. */
import type { TableColumn, TableForm } from "../plan/plan.ts";
import { column as yearColumn, type YearColumns } from "./yearColumns.ts";

export interface PlacedColumn {
  readonly column: TableColumn;
  /** Its place in the table's list of columns. */
  readonly place: number;
  /** Its first column on the sheet. */
  readonly at: number;
  /** One for each of its columns on the sheet. */
  readonly headings: readonly string[];
}

/** @throws Error for a table whose years stand in other columns than those of every year sheet. */
export function tableColumns(
  { tableName, columns }: TableForm,
  { years, headings }: YearColumns,
): PlacedColumn[] {
  const yearHeadings = headings.slice(yearColumn.base - 1, yearColumn.base + years);
  let next = 1;
  return columns.map((column, place) => {
    const at = next;
    const own = column.isYearly ? yearHeadings : [column.heading];
    if (column.isYearly && at !== yearColumn.base) {
      throw new Error(`The years of table ${tableName} begin in column ${at}.`);
    }
    next += own.length;
    return { column, place, at, headings: own };
  });
}
