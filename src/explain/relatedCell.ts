/** A cell or range as a line of a list: what it is called, and what it holds. */
import { cellAddress, placeAddress } from "./cellAddress.ts";
import type { RelatedCell } from "./explanation.ts";
import type { GridCells } from "./gridCells.ts";
import { cellText } from "./cellText.ts";
import { cellName, placeName } from "./placeName.ts";
import type { Home } from "./referencePlace.ts";
import { rangeValue } from "./rangeValue.ts";
import { isOneCell, type Place } from "./value.ts";

/** Longer lists are not read. */
export const mostRelated = 50;

export function relatedCell({ sheet, row, column }: Home, cells: GridCells): RelatedCell {
  return {
    sheet,
    cells: cellAddress(row, column),
    words: cellName(sheet, row, column, cells),
    value: shownAt(sheet, row, column, cells),
  };
}

export function relatedPlace(place: Place, cells: GridCells): RelatedCell {
  const { sheet, top, left } = place;
  if (isOneCell(place)) return relatedCell({ sheet, row: top, column: left }, cells);
  return {
    sheet,
    cells: placeAddress(place),
    words: placeName(place, { sheet, row: 0, column: 0 }, cells),
    value: rangeValue(place, cells),
  };
}

/** As the sheet shows it. */
export function shownAt(sheet: string, row: number, column: number, cells: GridCells): string {
  return cellText(cells.cell(sheet, row, column));
}
