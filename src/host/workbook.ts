/** The port: what the add-in may ask of a workbook, in plain data. Nothing here knows Excel's object model. */

/** What a cell can hold. A blank is an empty text. */
export type CellValue = string | number | boolean;

export interface CellAddress {
  readonly sheet: string;
  /** Such as B4, without sheet or dollar signs. */
  readonly cell: string;
}

export interface Selection {
  readonly sheet: string;
  /** Without their sheet, such as B4:B9, or B:B for a whole column; several where Ctrl was held down. */
  readonly blocks: readonly string[];
  /** The cell of a block that typing would go to. */
  readonly activeCell: string;
}

export interface CellContent {
  /** In Excel's own language (en-US) with a leading "=" for a formula, else the constant. */
  readonly formula: CellValue;
  /** Errors arrive as their text, such as #DIV/0!. */
  readonly value: CellValue;
  /** The value as the cell shows it. */
  readonly text: string;
  readonly numberFormat: string;
}

export interface CellWrite {
  readonly at: CellAddress;
  readonly formula: CellValue;
  /** Absent: the cell keeps the one it has. */
  readonly numberFormat?: string;
}

/** The part of a sheet that holds anything. Rows and columns count from 0. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetExtent {
  readonly sheet: string;
  readonly isProtected: boolean;
  /** Absent for an empty sheet. */
  readonly used?: Block;
}

export interface BlockContent {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

export interface BlockWrite {
  readonly block: Block;
  readonly formulas: readonly (readonly CellValue[])[];
}

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

/** Methods that change something reach the workbook whole or report an error; they do not undo by themselves. */
export interface Workbook {
  readSelection(): Promise<Selection>;
  readCell(at: CellAddress): Promise<CellContent>;
  writeCell(write: CellWrite): Promise<void>;
  goTo(at: CellAddress): Promise<void>;
  readExtents(): Promise<readonly SheetExtent[]>;
  /** One request for all the blocks: the caller keeps them small enough. */
  readBlocks(blocks: readonly Block[]): Promise<readonly BlockContent[]>;
  /** One request for all the blocks; an error may leave the earlier ones written. */
  writeBlocks(writes: readonly BlockWrite[]): Promise<void>;
  readCalculationMode(): Promise<CalculationMode>;
  /** Marks every formula of these sheets as out of date and calculates it. */
  calculateSheets(sheets: readonly string[]): Promise<void>;
}

/** What the add-in can find out about its own installation. */
export interface Installation {
  /** The version of the scripts now running. */
  readonly version: string;
  /** The version in the manifest that opened the pane; undefined when its address carries none. */
  readonly manifestVersion: string | undefined;
  /** Ids of the functions handed to Excel's runtime; undefined where the runtime does not say. */
  associatedFunctions(): readonly string[] | undefined;
  /** Ids in the functions.json beside this page. */
  publishedFunctions(): Promise<readonly string[]>;
  supports(requirementSet: string, version: string): boolean;
  /** Whether the add-in starts when this workbook opens; undefined where Excel cannot be asked. */
  readStartsWithWorkbook(): Promise<boolean | undefined>;
  writeStartsWithWorkbook(starts: boolean): Promise<void>;
}
