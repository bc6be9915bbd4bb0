/** What of a plan's sheet prints: what its reader wants, and no table that is only there to be filled in. */
import type { PlacedSheet, PlacedTable } from "../placePlan.ts";
import type { PrintedArea } from "../printSpec.ts";
import type { SheetSpec } from "../workbookSpec.ts";
import { repeatedHeading, type YearColumns } from "../yearColumns.ts";

type Print = SheetSpec["print"];

export function printedPart(
  sheet: PlacedSheet,
  { check }: YearColumns,
): Pick<Print, "columns" | "areas" | "repeatRows"> {
  const repeatRows = repeatedRows(sheet);
  const repeated = repeatRows ? { repeatRows } : {};
  if (sheet.tables.length === 0) return repeated;
  const ofBlocks = sheet.blocks.length > 0 ? [check] : [];
  const areas = printedAreas(sheet, check);
  return {
    ...repeated,
    columns: Math.max(...ofBlocks, ...sheet.tables.map(lastColumn)),
    ...(areas ? { areas } : {}),
  };
}

/** Owner, date and confidence stand to the right of the rest. */
function lastColumn({ columns }: PlacedTable): number {
  const owner = columns.find(({ column: own }) => own.field === "owner");
  const width = columns.reduce((sum, { headings }) => sum + headings.length, 0);
  return owner ? owner.at - 1 : width;
}

const isFilled = ({ table }: PlacedTable): boolean => table.items.length > 0;

/** The years, or the units and headings of the first table that prints: pages cannot repeat those of another from there on. */
function repeatedRows(sheet: PlacedSheet): Print["repeatRows"] {
  if (sheet.blocks.length > 0) return repeatedHeading;
  const [table] = [...sheet.tables.filter(isFilled), ...sheet.tables];
  return table && { first: table.row - 1, last: table.row };
}

/** Undefined where all of it prints together, or where nothing is filled in: an empty sheet prints as the form that it is. */
function printedAreas(sheet: PlacedSheet, check: number): Print["areas"] {
  const { blocks, tables } = sheet;
  if (blocks.length === 0 && !tables.some(isFilled)) return undefined;
  const parts = tables.map((table) => (blocks.length > 0 ? besideYears(table, check) : partOf(table)));
  const areas = [...headOf(sheet), ...parts].reduce(joined, []);
  const isWhole = parts.every((part) => part !== undefined && part.columns === undefined);
  return isWhole ? undefined : areas.filter((area) => area !== undefined);
}

/** The title and the blocks below it, or the title of the table that follows. */
function headOf({ blocks, tables: [table] }: PlacedSheet): PrintedArea[] {
  const lines = blocks.flatMap((block) => block.lines.map(({ row }) => row));
  if (lines.length > 0) return [{ first: 1, last: Math.max(...lines) }];
  return table && isFilled(table) ? [{ first: 1, last: table.row }] : [];
}

/** A table's title and units stand above its headings. */
const partOf = (placed: PlacedTable): PrintedArea | undefined =>
  isFilled(placed) ? { first: placed.row - 2, last: placed.row + placed.table.items.length } : undefined;

/** A table without years prints as far as they begin: its owners and dates would stand under headings of years. */
function besideYears(placed: PlacedTable, check: number): PrintedArea | undefined {
  const [part, columns] = [partOf(placed), lastColumn(placed)];
  return part && columns < check ? { ...part, columns } : part;
}

/** Neighbours of equal width print together; a table that doesn't print parts those about it. */
function joined(
  areas: readonly (PrintedArea | undefined)[],
  next: PrintedArea | undefined,
): readonly (PrintedArea | undefined)[] {
  const last = areas.at(-1);
  return last && next && last.columns === next.columns
    ? [...areas.slice(0, -1), { ...last, last: next.last }]
    : [...areas, next];
}
