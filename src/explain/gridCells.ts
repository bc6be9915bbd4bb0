/** A workbook grid opened for asking: which cell stands where, and what its row and column are called. */
import { definedName } from "../audit/facts/definedName.ts";
import type { SheetFacts } from "../audit/facts/sheetFacts.ts";
import { WorkbookFacts } from "../audit/facts/workbookFacts.ts";
import { type CellLabels, labelsOf } from "../audit/labels.ts";
import type { GridCell, GridName, GridTable, SheetGrid, WorkbookGrid } from "../audit/workbookGrid.ts";
import { errorValue, type Place, type Scalar } from "./value.ts";

interface OpenSheet {
  readonly sheet: SheetGrid;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly labels: (row: number, column: number) => CellLabels;
}

export interface GridCells {
  readonly grid: WorkbookGrid;
  /** Sheets are found whatever their capitals, as in Excel. */
  readonly sheet: (name: string) => OpenSheet | undefined;
  readonly cell: (sheet: string, row: number, column: number) => GridCell | undefined;
  readonly value: (sheet: string, row: number, column: number) => Scalar;
  /** The values of a place, row by row. */
  readonly values: (place: Place) => Scalar[][];
  /** What a word of a formula on the sheet means, with or without a sheet before it. */
  readonly name: (name: string, sheet: string) => GridName | undefined;
  readonly table: (name: string) => { readonly sheet: string; readonly table: GridTable } | undefined;
  /** Every distinct formula, read when somebody first asks for its sheet. */
  readonly facts: WorkbookFacts;
}

const opened = new WeakMap<SheetFacts, OpenSheet>();

/** @param before the same workbook, opened earlier: sheets that are still the same objects are not read again */
export function gridCells(grid: WorkbookGrid, before?: GridCells): GridCells {
  const facts = new WorkbookFacts(grid, before?.facts);
  const factsNamed = (name: string) => facts.sheetNamed(name.toLowerCase());
  const cellAt: GridCells["cell"] = (sheet, row, column) => factsNamed(sheet)?.cell(row, column);
  return {
    grid,
    sheet: (name) => openSheet(factsNamed(name)),
    cell: cellAt,
    value: (...at) => valueOf(cellAt(...at)),
    values: (place) => valuesAt(place, factsNamed(place.sheet)),
    name: (name, sheet) => definedName(name, sheet, facts),
    table: (name) => tableIn(grid.sheets, name),
    facts,
  };
}

export function valueOf(cell: GridCell | undefined): Scalar {
  return cell?.error === undefined ? (cell?.value ?? null) : errorValue(cell.error);
}

function valuesAt(place: Place, facts: SheetFacts | undefined): Scalar[][] {
  const { top, left, bottom, right } = place;
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<Scalar>(right - left + 1).fill(null));
  for (const cell of facts?.cellsAt(facts.placesIn(place)) ?? []) {
    const row = rows[cell.row - top];
    if (row) row[cell.column - left] = valueOf(cell);
  }
  return rows;
}

/** Sheets that nobody asks about are never read. */
function openSheet(facts: SheetFacts | undefined): OpenSheet | undefined {
  if (!facts) return undefined;
  const open = opened.get(facts) ?? readSheet(facts);
  opened.set(facts, open);
  return open;
}

function readSheet({ grid: sheet, lastRow }: SheetFacts): OpenSheet {
  let lastColumn: number | undefined;
  let labels: OpenSheet["labels"] | undefined;
  return {
    sheet,
    lastRow,
    get lastColumn() {
      return (lastColumn ??= sheet.cells.reduce((last, { column }) => Math.max(last, column), 0));
    },
    labels: (row, column) => (labels ??= labelsOf(sheet))(row, column),
  };
}

const isCalled = (name: string) => (named: { readonly name: string }) =>
  named.name.toLowerCase() === name.toLowerCase();

function tableIn(sheets: readonly SheetGrid[], name: string): ReturnType<GridCells["table"]> {
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find(isCalled(name));
    if (table) return { sheet, table };
  }
  return undefined;
}
