/** For each cell of a grid the place of the cell right above it, and right below it; -1 where there is none. */
import type { GridCell } from "../workbookGrid.ts";

export function columnNeighbours(cells: readonly GridCell[]): [above: Int32Array, below: Int32Array] {
  const above = new Int32Array(cells.length).fill(-1);
  const below = new Int32Array(cells.length).fill(-1);
  /** For each column the place of its latest cell, plus one. */
  const latest: number[] = [];
  let place = 0;
  for (const { row, column } of cells) {
    const over = (latest[column] ?? 0) - 1;
    if (over >= 0 && cells[over]?.row === row - 1) {
      above[place] = over;
      below[over] = place;
    }
    latest[column] = ++place;
  }
  return [above, below];
}
