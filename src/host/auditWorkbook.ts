/** The port for audits: any workbook read as grids of cells, cells written back, and marks laid over a sheet. */
import type { GridCell, GridName, SheetGrid } from "../audit/workbookGrid.ts";
import type { SheetSpec } from "../sheet/workbookSpec.ts";
import type { Block } from "./workbook.ts";

export type SheetOutline = Omit<SheetGrid, "cells"> & {
  /** Absent for an empty sheet. Counts from 0, as blocks do. */
  readonly used?: Block;
};

/** All of a workbook but its cells. */
export interface WorkbookOutline {
  readonly activeSheet: string;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly GridName[];
  readonly isManual: boolean;
  /** false where Excel is too old to say. */
  readonly isIterative: boolean;
}

/** What stands in a cell, to be written or put back. Without a number format the cell keeps the one it has. */
export type CellEntry = Pick<GridCell, "row" | "column" | "formula" | "value" | "error" | "numberFormat"> & {
  readonly sheet: string;
};

export interface MapMark {
  /** Such as B2:D9. */
  readonly cells: string;
  readonly letter: string;
}

/** A hidden name that leads to a whole sheet. */
export interface SheetName {
  readonly name: string;
  readonly sheet: string;
  readonly comment: string;
}

export interface AuditWorkbook {
  readOutline(): Promise<WorkbookOutline>;
  /** One request: the caller keeps the blocks small enough. Blank cells are left out. */
  readCells(blocks: readonly Block[]): Promise<readonly (readonly GridCell[])[]>;
  /** One request; an error may leave the earlier cells written. */
  writeCells(entries: readonly CellEntry[]): Promise<void>;
  /** A sheet behind the others, known by its id from then on; what was selected stays selected. */
  addLogSheet(sheet: SheetSpec): Promise<void>;
  addSheetNames(names: readonly SheetName[]): Promise<void>;
  /** Lays marks over a sheet in the place of those that are there; none takes them off. No cell's own format changes. */
  markSheet(sheet: string, marks: readonly MapMark[]): Promise<void>;
  readMarkedSheets(): Promise<readonly string[]>;
  /** Tells of every new selection until what it returns is called. */
  watchSelection(moved: () => void): Promise<() => Promise<void>>;
  /** Tells of every calculation, which may come long after the change that asks for it, or without one. */
  watchResults(calculated: () => void): Promise<() => Promise<void>>;
}
