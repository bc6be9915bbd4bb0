/** The engine over Univer: the same class headless in Node and behind the page's grid. */
import type { Area, Engine } from "./engine.ts";
import { UniverMoves } from "./univerMoves.ts";

const setSelections = "sheet.operation.set-selections";
/** Phases of dragging a selection, in Univer's numbers. */
const [moveStart, moving] = [0, 1];

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

const areaOf = (sheetId: string, { startRow, endRow, startColumn, endColumn }: UniverRange): Area => ({
  sheetId,
  row: startRow,
  column: startColumn,
  height: endRow - startRow + 1,
  width: endColumn - startColumn + 1,
});

export class UniverEngine extends UniverMoves implements Engine {
  selection(): Area {
    const sheetId = this.activeSheet();
    const range = this.book.getActiveRange()?.getRange();
    return range ? areaOf(sheetId, range) : { sheetId, row: 0, column: 0, height: 1, width: 1 };
  }

  selections(): readonly Area[] {
    const ranges = this.book.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.length > 1
      ? ranges.map((range) => areaOf(this.activeSheet(), range.getRange()))
      : [this.selection()];
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
