/** Inserting and deleting cells of a Univer workbook, and telling which others moved for it. */
import type { Area, Move } from "./engine.ts";
import { UniverNames } from "./univerNames.ts";
import type { FSheet, UniverBook } from "./univerBook.ts";

/** The commands that shift a block of cells; whole rows and columns have calls of their own. */
const shiftCommands = {
  Down: "sheet.command.insert-range-move-down",
  Right: "sheet.command.insert-range-move-right",
  Up: "sheet.command.delete-range-move-up",
  Left: "sheet.command.delete-range-move-left",
} as const;

type Shift = Move["shift"];

const lineChanges: Readonly<Record<string, Shift>> = {
  "sheet.mutation.insert-row": "Down",
  "sheet.mutation.insert-col": "Right",
  "sheet.mutation.remove-rows": "Up",
  "sheet.mutation.remove-col": "Left",
};

interface LineChange {
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

export class UniverMoves extends UniverNames {
  private readonly moveListeners: ((move: Move) => void)[] = [];

  constructor(univer: UniverBook) {
    super(univer);
    this.book.onCommandExecuted(({ id, params }) => {
      const shift = lineChanges[id];
      if (shift) this.tellMove({ shift, area: linesOf(params as LineChange, shift) });
    });
  }

  insertCells(area: Area, shift: "Down" | "Right"): void {
    this.onSheet(area.sheetId, (sheet) => {
      if (shift === "Down" && this.isWhole(area, "rows")) sheet.insertRows(area.row, area.height);
      else if (shift === "Right" && this.isWhole(area, "columns"))
        sheet.insertColumns(area.column, area.width);
      else this.shift(area, shift);
    });
  }

  deleteCells(area: Area, shift: "Up" | "Left"): void {
    this.onSheet(area.sheetId, (sheet) => {
      if (shift === "Up" && this.isWhole(area, "rows")) sheet.deleteRows(area.row, area.height);
      else if (shift === "Left" && this.isWhole(area, "columns"))
        sheet.deleteColumns(area.column, area.width);
      else this.shift(area, shift);
    });
  }

  /** Whole rows and columns also when a person moves them; blocks of cells only when the add-in does. */
  onCellsMove(listener: (move: Move) => void): void {
    this.moveListeners.push(listener);
  }

  /** Lines taken out of a sheet that is not the active one spoil formulas of other sheets: Univer takes those for its own. */
  private onSheet(id: string, change: (sheet: FSheet) => void): void {
    this.uncalculated = true;
    const active = this.activeSheet();
    const isElsewhere = id !== active && !this.isHidden(id);
    if (isElsewhere) this.activate(id);
    change(this.sheet(id));
    if (isElsewhere) this.activate(active);
  }

  private shift(area: Area, shift: Shift): void {
    this.run(shiftCommands[shift], { range: this.grown(area).getRange() });
    this.tellMove({ shift, area });
  }

  private tellMove(move: Move): void {
    for (const listener of this.moveListeners) listener(move);
  }
}

/** Rows run on past the sheet's present columns, and columns past its rows. */
function linesOf({ subUnitId, range }: LineChange, shift: Shift): Area {
  const { startRow, endRow, startColumn, endColumn } = range;
  return shift === "Down" || shift === "Up"
    ? { sheetId: subUnitId, row: startRow, height: endRow - startRow + 1, column: 0, width: Infinity }
    : {
        sheetId: subUnitId,
        column: startColumn,
        width: endColumn - startColumn + 1,
        row: 0,
        height: Infinity,
      };
}
