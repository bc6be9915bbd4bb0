/** The engine over Univer: the same class headless in Node and behind the page's grid. */
import type { Area, Engine } from "./engine.ts";
import { UniverMoves } from "./univerMoves.ts";

const setSelections = "sheet.operation.set-selections";
/** Phases of dragging a selection, in Univer's numbers. */
const [moveStart, moving] = [0, 1];

export class UniverEngine extends UniverMoves implements Engine {
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
}
