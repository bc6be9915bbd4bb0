/** The sheet tabs of a Univer workbook: order, names, colours, panes. */
import type { DependencyIdentifier } from "@univerjs/core";
import type { Area } from "./engine.ts";
import { newSheetSize, type FBook, type FCells, type FSheet, type UniverBook } from "./univerBook.ts";

export class UniverSheets {
  readonly univer: UniverBook;
  protected readonly book: FBook;

  constructor(univer: UniverBook) {
    this.univer = univer;
    this.book = univer.book;
  }

  sheetIds(): string[] {
    return this.book.getSheets().map((sheet) => sheet.getSheetId());
  }

  sheetName(id: string): string {
    return this.sheet(id).getSheetName();
  }

  sheetIdByName(name: string): string | undefined {
    const wanted = name.toLowerCase();
    return this.sheetIds().find((id) => this.sheetName(id).toLowerCase() === wanted);
  }

  addSheet(name: string): string {
    const active = this.activeSheet();
    const added = this.book.create(name, newSheetSize.rowCount, newSheetSize.columnCount).getSheetId();
    this.activate(active); // Univer goes to a sheet it adds; Excel stays where it is
    return added;
  }

  deleteSheet(id: string): void {
    this.book.deleteSheet(this.sheet(id));
  }

  renameSheet(id: string, name: string): void {
    this.sheet(id).setName(name);
  }

  moveSheet(id: string, position: number): void {
    this.book.moveSheet(this.sheet(id), position);
  }

  activeSheet(): string {
    return this.book.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    if (id !== this.activeSheet()) this.book.setActiveSheet(this.sheet(id));
  }

  isHidden(id: string): boolean {
    return this.sheet(id).isSheetHidden();
  }

  setHidden(id: string, hidden: boolean): void {
    if (hidden) this.sheet(id).hideSheet();
    else this.sheet(id).showSheet();
  }

  tabColor(id: string): string {
    return this.sheet(id).getTabColor() ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.sheet(id).setTabColor(color);
  }

  showsGridlines(id: string): boolean {
    return !this.sheet(id).hasHiddenGridLines();
  }

  setGridlines(id: string, shown: boolean): void {
    this.sheet(id).setHiddenGridlines(!shown);
  }

  freeze(id: string, rows: number, columns: number): void {
    if (rows || columns) {
      const edge = (count: number): number => count || -1; // Univer's "nothing frozen this way"
      this.sheet(id).setFreeze({
        xSplit: columns,
        ySplit: rows,
        startRow: edge(rows),
        startColumn: edge(columns),
      });
    } else this.sheet(id).cancelFreeze();
  }

  frozen(id: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.sheet(id).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  /** One of Univer's own services. */
  protected part<T>(id: DependencyIdentifier<T>): T {
    return this.book.getActiveSheet().getInject().get(id);
  }

  protected sheet(id: string): FSheet {
    const sheet = this.book.getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet ${id}`);
    return sheet;
  }

  /** The part of the area that lies on the sheet's present grid: an area may reach to Excel's limits. */
  protected clipped(area: Area): Area | undefined {
    const sheet = this.sheet(area.sheetId);
    const height = Math.min(area.height, sheet.getMaxRows() - area.row);
    const width = Math.min(area.width, sheet.getMaxColumns() - area.column);
    return height > 0 && width > 0 ? { ...area, height, width } : undefined;
  }

  /** The cells of an area, the sheet grown to hold them. */
  protected grown(area: Area): FCells {
    const sheet = this.sheet(area.sheetId);
    const { row, column, height, width } = area;
    if (row + height > sheet.getMaxRows()) sheet.setRowCount(row + height);
    if (column + width > sheet.getMaxColumns()) sheet.setColumnCount(column + width);
    return sheet.getRange(row, column, height, width);
  }

  protected cells(area: Area): FCells | undefined {
    const present = this.clipped(area);
    return (
      present && this.sheet(area.sheetId).getRange(present.row, present.column, present.height, present.width)
    );
  }

  /** Whether the area runs to the sheet's end, that is whole rows or whole columns. */
  protected isWhole(area: Area, what: "rows" | "columns"): boolean {
    const sheet = this.sheet(area.sheetId);
    return what === "rows"
      ? area.column === 0 && area.width >= sheet.getMaxColumns()
      : area.row === 0 && area.height >= sheet.getMaxRows();
  }
}
