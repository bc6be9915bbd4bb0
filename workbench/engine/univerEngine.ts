/** The engine over Univer: the same class headless in Node and behind the page's grid. */
import type { Area, Engine } from "./engine.ts";
import { UniverLooks } from "./univerLooks.ts";

/** The commands that shift a block of cells; whole rows and columns have calls of their own. */
const shiftCommands = {
  Down: "sheet.command.insert-range-move-down",
  Right: "sheet.command.insert-range-move-right",
  Up: "sheet.command.delete-range-move-up",
  Left: "sheet.command.delete-range-move-left",
} as const;

const setSelections = "sheet.operation.set-selections";
/** Phases of dragging a selection, in Univer's numbers. */
const [moveStart, moving] = [0, 1];

/** Where Univer says that a name belongs to no one sheet. */
const wholeBook = "AllDefaultWorkbook";

export class UniverEngine extends UniverLooks implements Engine {
  insertCells(area: Area, shift: "Down" | "Right"): void {
    const sheet = this.sheet(area.sheetId);
    this.uncalculated = true;
    if (shift === "Down" && this.isWhole(area, "rows")) sheet.insertRows(area.row, area.height);
    else if (shift === "Right" && this.isWhole(area, "columns")) sheet.insertColumns(area.column, area.width);
    else this.shift(area, shift);
  }

  deleteCells(area: Area, shift: "Up" | "Left"): void {
    const sheet = this.sheet(area.sheetId);
    this.uncalculated = true;
    if (shift === "Up" && this.isWhole(area, "rows")) sheet.deleteRows(area.row, area.height);
    else if (shift === "Left" && this.isWhole(area, "columns")) sheet.deleteColumns(area.column, area.width);
    else this.shift(area, shift);
  }

  defineName(name: string, formula: string, sheetId?: string): void {
    const text = formula.replace(/^=/, "");
    const [known] = this.namesCalled(name, sheetId);
    this.forget(name);
    if (known) known.setRef(text);
    else if (sheetId) this.sheet(sheetId).insertDefinedName(name, text);
    else this.book.insertDefinedName(name, text);
  }

  deleteName(name: string, sheetId?: string): void {
    this.forget(name);
    for (const known of this.namesCalled(name, sheetId)) known.delete();
  }

  selection(): Area {
    const sheetId = this.activeSheet();
    const range = this.book.getActiveRange()?.getRange();
    if (!range) return { sheetId, row: 0, column: 0, height: 1, width: 1 };
    const { startRow, endRow, startColumn, endColumn } = range;
    return {
      sheetId,
      row: startRow,
      column: startColumn,
      height: endRow - startRow + 1,
      width: endColumn - startColumn + 1,
    };
  }

  select(area: Area): void {
    this.activate(area.sheetId);
    this.grown(this.clipped(area) ?? area).activate();
  }

  onSelectionChange(listener: (area: Area) => void): void {
    // Univer's own event is silent when code selects, as Range.select() does.
    this.book.onCommandExecuted(({ id, params }) => {
      const { type } = (params ?? {}) as { type?: number };
      if (id === setSelections && type !== moveStart && type !== moving) listener(this.selection());
    });
  }

  /** Univer keeps parsed formulas with their names already resolved. */
  private forget(name: string): void {
    const functions = this.part(this.univer.parts.IFunctionService);
    functions.deleteFormulaAstCacheKey(name, name.toLowerCase(), name.toUpperCase());
    this.uncalculated = true;
  }

  private namesCalled(name: string, sheetId = wholeBook): ReturnType<typeof this.book.getDefinedNames> {
    return this.book
      .getDefinedNames()
      .filter((known) => known.getName().toLowerCase() === name.toLowerCase())
      .filter((known) => (known.getLocalSheetId() ?? wholeBook) === sheetId);
  }

  private shift(area: Area, shift: keyof typeof shiftCommands): void {
    this.run(shiftCommands[shift], { range: this.grown(area).getRange() });
  }
}
