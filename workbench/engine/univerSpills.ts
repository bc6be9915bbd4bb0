/** The blocks that array formulas fill, which Univer keeps apart from the cells. */
import type { IRange } from "@univerjs/core";
import type { Area } from "./engine.ts";

/** By row and column of the formula. */
type ArrayRanges = Record<number, Record<number, IRange>>;

/** Of one cell each where the formula has nothing to lay out. */
export function univerSpills(ranges: ArrayRanges, sheetId: string): Area[] {
  return Object.values(ranges)
    .flatMap((byColumn) => Object.values(byColumn))
    .map(({ startRow: row, endRow, startColumn: column, endColumn }) => {
      return { sheetId, row, column, height: endRow - row + 1, width: endColumn - column + 1 };
    });
}
