/** What of a plan's sheet prints: what its reader wants, and no table that is only there to be filled in. */
import type { PlacedSheet, PlacedTable } from "../placePlan.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { firstRow, type YearColumns } from "../yearColumns.ts";

type Print = SheetSpec["print"];

export function printedPart(sheet: PlacedSheet, { check }: YearColumns): Pick<Print, "columns" | "rows"> {
  if (sheet.tables.length === 0) return {};
  const ofBlocks = sheet.blocks.length > 0 ? [check] : [];
  const rows = printedRows(sheet);
  return { columns: Math.max(...ofBlocks, ...sheet.tables.map(lastColumn)), ...(rows ? { rows } : {}) };
}

/** Owner, date and confidence stand to the right of the rest. */
function lastColumn({ columns }: PlacedTable): number {
  const owner = columns.find(({ column }) => column.field === "owner");
  const width = columns.reduce((sum, { headings }) => sum + headings.length, 0);
  return owner ? owner.at - 1 : width;
}

/** Undefined where all tables have rows, or where nothing has: an empty sheet prints as the form that it is. */
function printedRows({ blocks, tables }: PlacedSheet): Print["rows"] {
  const filled = tables.filter(({ table }) => table.items.length > 0);
  if (filled.length === tables.length || blocks.length + filled.length === 0) return undefined;
  const [table] = filled;
  const lastLines = blocks.flatMap(({ lines }) => lines.map(({ row }) => row));
  return {
    // A title and units stand above the headings.
    first: blocks.length > 0 || !table ? firstRow : table.row - 2,
    last: Math.max(...lastLines, ...filled.map(({ row, table: { items } }) => row + items.length)),
  };
}
