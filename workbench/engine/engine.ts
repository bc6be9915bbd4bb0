/** What the emulated Excel needs of a spreadsheet engine. Rows and columns count from 0; sizes are in points. */

/** A block of cells on one sheet. Height and width are at least 1 and may reach Excel's limits (whole rows, columns). */
export interface Area {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** Cells that were inserted or deleted; those beyond them on their rows or columns went that way. */
export interface Move {
  readonly area: Area;
  readonly shift: "Down" | "Right" | "Up" | "Left";
}

/** What a cell holds once calculated; an error is its text, such as "#DIV/0!", and a blank is "". */
export type CellValue = number | string | boolean;

export type HorizontalAlignment = "General" | "Left" | "Center" | "Right";
export type VerticalAlignment = "Top" | "Center" | "Bottom";

/** The parts of a cell's look that the emulated Excel keeps. Undefined = leave as it is. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  fontSize?: number;
  fontName?: string;
  /** null = no fill. */
  fill?: string | null;
  wrap?: boolean;
  horizontal?: HorizontalAlignment;
  vertical?: VerticalAlignment;
}

export interface Engine {
  // Sheets, in tab order.
  sheetIds(): string[];
  sheetName(id: string): string;
  sheetIdByName(name: string): string | undefined;
  /** Adds a sheet at the end without going to it and returns its id. */
  addSheet(name: string): string;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  activeSheet(): string;
  activate(id: string): void;
  isHidden(id: string): boolean;
  setHidden(id: string, hidden: boolean): void;
  tabColor(id: string): string;
  setTabColor(id: string, color: string): void;
  showsGridlines(id: string): boolean;
  setGridlines(id: string, shown: boolean): void;
  freeze(id: string, rows: number, columns: number): void;
  frozen(id: string): { rows: number; columns: number };
  /** The smallest area that holds every value and formula; undefined on an empty sheet. */
  usedArea(id: string): Area | undefined;

  // Cells. Writing starts a calculation; reading values after it waits for `settled`.
  /** Formula text starts with "="; null leaves a cell as it is; "" empties it; "'12" is the text 12. */
  write(area: Area, grid: readonly (readonly unknown[])[]): void;
  /** Resolves when every calculation under way has been applied. */
  settled(): Promise<void>;
  recalculate(): Promise<void>;
  values(area: Area): CellValue[][];
  /** What the cells show, number formats applied. */
  text(area: Area): string[][];
  /** Formula text where there is one, otherwise the value. */
  formulas(area: Area): CellValue[][];
  /** The blocks that array formulas fill, each beginning with its formula. */
  spills(sheetId: string): Area[];
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  /** "contents" = values and formulas, "formats" = looks. */
  clear(area: Area, what: "all" | "contents" | "formats"): void;

  // Looks.
  /** The style of the area's first cell. */
  style(area: Area): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  setBorder(area: Area, edge: string, style: string, color?: string): void;
  columnWidth(area: Area): number;
  setColumnWidth(area: Area, points: number): void;
  rowHeight(area: Area): number;
  setRowHeight(area: Area, points: number): void;
  autofitColumns(area: Area): void;
  merge(area: Area): void;

  // Rows, columns and names.
  insertCells(area: Area, shift: "Down" | "Right"): void;
  deleteCells(area: Area, shift: "Up" | "Left"): void;
  /** False of a name that the engine would confuse with a function, as it does where Excel does not. */
  takesName(name: string): boolean;
  /** `formula` starts with "=" and is in A1 form; `sheetId` makes the name local to a sheet. */
  defineName(name: string, formula: string, sheetId?: string): void;
  deleteName(name: string, sheetId?: string): void;
  /** As the name stands now: its cells may have moved since it was defined. */
  nameFormula(name: string, sheetId?: string): string | undefined;
  onCellsMove(listener: (move: Move) => void): void;

  // The person in front of the grid.
  /** The block selected last. */
  selection(): Area;
  /** All of them, on the sheet in view. */
  selections(): readonly Area[];
  select(area: Area): void;
  onSelectionChange(listener: (area: Area) => void): void;
  onCellsChange(listener: (area: Area) => void): void;
  /** Of what a calculation gives. */
  onResultsChange(listener: (area: Area) => void): void;
}
