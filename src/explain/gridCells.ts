/** A workbook grid opened for asking: which cell stands where, and what its row and column are called. */
import { WorkbookFacts } from "../audit/facts/workbookFacts.ts";
import { type CellLabels, labelsOf } from "../audit/labels.ts";
import type { GridCell, GridName, GridTable, SheetGrid, WorkbookGrid } from "../audit/workbookGrid.ts";
import { errorValue, type Place, type Scalar } from "./value.ts";

interface OpenSheet {
  readonly sheet: SheetGrid;
  readonly cells: ReadonlyMap<number, GridCell>;
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
  /** A name of the sheet before one of the workbook. */
  readonly name: (name: string, sheet: string) => GridName | undefined;
  readonly table: (name: string) => { readonly sheet: string; readonly table: GridTable } | undefined;
  /** Every distinct formula, read when somebody first asks for its sheet. */
  readonly facts: WorkbookFacts;
}

const opened = new WeakMap<SheetGrid, OpenSheet>();
const columnsInSheet = 16_384;

const cellKey = (row: number, column: number): number => row * columnsInSheet + column;

/** @param before the same workbook, opened earlier: sheets that are still the same objects are not read again */
export function gridCells(grid: WorkbookGrid, before?: GridCells): GridCells {
  const sheets = new Map(grid.sheets.map((sheet) => [sheet.name.toLowerCase(), lazily(sheet)]));
  const sheetNamed = (name: string) => sheets.get(name.toLowerCase())?.();
  const cellAt: GridCells["cell"] = (sheet, row, column) =>
    sheetNamed(sheet)?.cells.get(cellKey(row, column));
  return {
    grid,
    sheet: sheetNamed,
    cell: cellAt,
    value: (...at) => valueOf(cellAt(...at)),
    values: (place) => valuesAt(place, sheetNamed(place.sheet)),
    name: (name, sheet) => nameIn(grid.names, name, sheet),
    table: (name) => tableIn(grid.sheets, name),
    facts: new WorkbookFacts(grid, before?.facts),
  };
}

export function valueOf(cell: GridCell | undefined): Scalar {
  return cell?.error === undefined ? (cell?.value ?? null) : errorValue(cell.error);
}

/** In loops: a sum over a column asks for thousands of cells. */
function valuesAt({ top, left, bottom, right }: Place, open: OpenSheet | undefined): Scalar[][] {
  const rows: Scalar[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Scalar[] = [];
    for (let column = left; column <= right; column++)
      line.push(valueOf(open?.cells.get(cellKey(row, column))));
    rows.push(line);
  }
  return rows;
}

/** Sheets that nobody asks about are never read. */
function lazily(sheet: SheetGrid): () => OpenSheet {
  return () => {
    const open = opened.get(sheet) ?? openSheet(sheet);
    opened.set(sheet, open);
    return open;
  };
}

function openSheet(sheet: SheetGrid): OpenSheet {
  const cells = new Map<number, GridCell>();
  let [lastRow, lastColumn] = [0, 0];
  for (const cell of sheet.cells) {
    cells.set(cellKey(cell.row, cell.column), cell);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  let labels: OpenSheet["labels"] | undefined;
  return {
    sheet,
    cells,
    lastRow,
    lastColumn,
    labels: (row, column) => (labels ??= labelsOf(sheet))(row, column),
  };
}

const isCalled = (name: string) => (named: { readonly name: string }) =>
  named.name.toLowerCase() === name.toLowerCase();

function nameIn(names: readonly GridName[], name: string, sheet: string): GridName | undefined {
  const called = names.filter(isCalled(name));
  return (
    called.find((found) => found.sheet?.toLowerCase() === sheet.toLowerCase()) ??
    called.find((found) => found.sheet === undefined)
  );
}

function tableIn(sheets: readonly SheetGrid[], name: string): ReturnType<GridCells["table"]> {
  for (const { name: sheet, tables } of sheets) {
    const table = tables.find(isCalled(name));
    if (table) return { sheet, table };
  }
  return undefined;
}
