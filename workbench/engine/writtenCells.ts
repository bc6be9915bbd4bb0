/** A grid of typed values as Univer takes it. */
import type { Area } from "./engine.ts";
import { type CellContent, typedText } from "./typedText.ts";

/** By row and column; null leaves a cell as it is, of which Univer must not even be told: it would drop a formula. */
export function writtenCells(
  area: Area,
  grid: readonly (readonly unknown[])[],
): Record<number, Record<number, CellContent>> {
  const rows = grid.map((row, down): [number, Record<number, CellContent>] => [
    area.row + down,
    Object.fromEntries(
      row.flatMap((value, across) =>
        value === null || value === undefined ? [] : [[area.column + across, typedText(value)]],
      ),
    ),
  ]);
  return Object.fromEntries(rows);
}
