/** What of a plan's sheet prints: what its reader wants, and no table that is only there to be filled in. */
import type { PlacedSheet, PlacedTable } from "../placePlan.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { repeatedHeading, type YearColumns } from "../yearColumns.ts";

type Print = SheetSpec["print"];

export function printedPart(
  sheet: PlacedSheet,
  { check }: YearColumns,
): Pick<Print, "columns" | "rows" | "repeatRows"> {
  const repeatRows = repeatedRows(sheet);
  const repeated = repeatRows ? { repeatRows } : {};
  if (sheet.tables.length === 0) return repeated;
  const ofBlocks = sheet.blocks.length > 0 ? [check] : [];
  const rows = printedRows(sheet);
  return {
    ...repeated,
    columns: Math.max(...ofBlocks, ...sheet.tables.map(lastColumn)),
    ...(rows ? { rows } : {}),
  };
}

/** Owner, date and confidence stand to the right of the rest. */
function lastColumn({ columns }: PlacedTable): number {
  const owner = columns.find(({ column }) => column.field === "owner");
  const width = columns.reduce((sum, { headings }) => sum + headings.length, 0);
  return owner ? owner.at - 1 : width;
}

const filledTables = ({ tables }: PlacedSheet): PlacedTable[] =>
  tables.filter(({ table }) => table.items.length > 0);

/** The years, or the units and headings of the first table that prints: pages cannot repeat those of another from there on. */
function repeatedRows(sheet: PlacedSheet): Print["repeatRows"] {
  if (sheet.blocks.length > 0) return repeatedHeading;
  const [table] = [...filledTables(sheet), ...sheet.tables];
  return table && { first: table.row - 1, last: table.row };
}

/** Undefined where all tables have rows, or where nothing has: an empty sheet prints as the form that it is. */
function printedRows(sheet: PlacedSheet): Print["rows"] {
  const { blocks, tables } = sheet;
  const filled = filledTables(sheet);
  if (filled.length === tables.length || blocks.length + filled.length === 0) return undefined;
  const [table] = filled;
  const lastLines = blocks.flatMap(({ lines }) => lines.map(({ row }) => row));
  return {
    // A table's title and units stand above its headings.
    first: blocks.length > 0 || !table || table === tables[0] ? 1 : table.row - 2,
    last: Math.max(...lastLines, ...filled.map(({ row, table: { items } }) => row + items.length)),
  };
}
