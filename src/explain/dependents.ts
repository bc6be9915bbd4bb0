/** Which formulas read a cell; every formula of the workbook is read once, when somebody first asks. */
import { type GridCells } from "./gridCells.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

interface Reading {
  readonly reader: Home;
  readonly place: Place;
}

const readings = new WeakMap<GridCells, Map<string, Reading[]>>();

/** In the order of the sheets, each cell once. */
export function dependentsOf({ sheet, row, column }: Home, cells: GridCells): Home[] {
  const known = readings.get(cells) ?? readAll(cells);
  readings.set(cells, known);
  const readers = (known.get(sheet) ?? [])
    .filter(({ place }) => isInside(row, column, place))
    .map(({ reader }) => reader);
  return [...new Set(readers)];
}

export const isInside = (row: number, column: number, { top, left, bottom, right }: Place): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

function readAll(cells: GridCells): Map<string, Reading[]> {
  const bySheet = new Map<string, Reading[]>();
  for (const { name, cells: ofSheet } of cells.grid.sheets)
    for (const { formula, row, column } of ofSheet) {
      if (formula === undefined) continue;
      const reader: Home = { sheet: name, row, column };
      for (const place of placesRead(formula, reader, cells)) {
        const list = bySheet.get(place.sheet);
        if (list) list.push({ reader, place });
        else bySheet.set(place.sheet, [{ reader, place }]);
      }
    }
  return bySheet;
}
