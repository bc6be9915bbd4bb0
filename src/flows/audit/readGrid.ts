/** Reads a workbook for the audit, request by request; sheets that hold what they held before stay the same objects. */
import type { GridCell, SheetGrid, WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { AuditWorkbook, SheetOutline, WorkbookOutline } from "../../host/auditWorkbook.ts";
import type { Block } from "../../host/workbook.ts";
import { bands, requests, type ScanWatch } from "../scanSheets.ts";

/** With formulas, values and formats a cell takes some 150 bytes; Excel on the web answers at most 5 MB. */
const cellsPerRequest = 15_000;
/** A stray cell in the last corner would take a million requests. */
const mostCells = 3_000_000;

export interface ReadWorkbook {
  readonly outline: WorkbookOutline;
  readonly grid: WorkbookGrid;
  readonly leftOut: readonly string[];
}

const cellsOf = ({ rows, columns }: Block) => rows * columns;
const isTooWide = ({ used }: SheetOutline) => used !== undefined && cellsOf(used) > mostCells;

export interface GridReading extends ScanWatch {
  readonly before?: ReadWorkbook | undefined;
  /** The only sheets whose cells may have changed; all where it is left out. */
  readonly only?: ReadonlySet<string>;
}

/** @throws the signal's reason once it is aborted */
export async function readGrid(workbook: AuditWorkbook, reading: GridReading): Promise<ReadWorkbook> {
  const outline = await workbook.readOutline();
  const known = new Map(reading.before?.grid.sheets.map((sheet) => [sheet.name, sheet]));
  const isUnread = ({ name }: SheetOutline) => !reading.only || reading.only.has(name) || !known.has(name);
  const wanted = outline.sheets.filter((sheet) => !isTooWide(sheet) && isUnread(sheet));
  const cells = await readSheets(workbook, wanted, reading);
  const sheets = outline.sheets.map((sheet) => {
    const old = known.get(sheet.name);
    const unread = isUnread(sheet) ? [] : (old?.cells ?? []);
    const now = sheetGrid(sheet, cells.get(sheet.name) ?? unread);
    return old && isSame(old, now) ? old : now;
  });
  const { names, isManual, isIterative } = outline;
  return {
    outline,
    grid: { sheets, names, calculation: { isManual, isIterative } },
    leftOut: outline.sheets.filter(isTooWide).map(({ name }) => name),
  };
}

const sheetGrid = (sheet: SheetOutline, cells: readonly GridCell[]): SheetGrid => ({
  name: sheet.name,
  visibility: sheet.visibility,
  isProtected: sheet.isProtected,
  hiddenRows: sheet.hiddenRows,
  hiddenColumns: sheet.hiddenColumns,
  tables: sheet.tables,
  cells,
});

async function readSheets(
  workbook: AuditWorkbook,
  sheets: readonly SheetOutline[],
  { onProgress, signal }: ScanWatch,
): Promise<Map<string, GridCell[]>> {
  const blocks = sheets.flatMap(({ used }) => (used ? bands(used, cellsPerRequest) : []));
  const all = blocks.reduce((sum, block) => sum + cellsOf(block), 0);
  const found = new Map<string, GridCell[]>();
  let read = 0;
  for (const batch of requests(blocks, cellsPerRequest)) {
    signal?.throwIfAborted();
    for (const [at, cells] of (await workbook.readCells(batch)).entries()) {
      const block = batch[at];
      if (!block) continue;
      found.set(block.sheet, (found.get(block.sheet) ?? []).concat(cells));
      read += cellsOf(block);
    }
    onProgress?.(read, all);
  }
  return found;
}

function isSame(old: SheetGrid, now: SheetGrid): boolean {
  if (old.cells === now.cells) return true;
  const [{ cells: before, ...rest }, { cells: after, ...others }] = [old, now];
  const isAlike = JSON.stringify(rest, withSets) === JSON.stringify(others, withSets);
  return isAlike && before.length === after.length && before.every((cell, at) => isSameCell(cell, after[at]));
}

const withSets = (_key: string, value: unknown): unknown => (value instanceof Set ? [...value] : value);

const compared = [
  "row",
  "column",
  "formula",
  "value",
  "error",
  "numberFormat",
  "isSpilled",
  "spillsOver",
  "locked",
] as const;
const isSameCell = (one: GridCell, other: GridCell | undefined): boolean =>
  compared.every((property) => one[property] === other?.[property]);
