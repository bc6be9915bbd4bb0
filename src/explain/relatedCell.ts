/** A cell or range as a line of a list: what it is called, and what it holds. */
import { cellAddress, placeAddress } from "./cellAddress.ts";
import type { RelatedCell } from "./explanation.ts";
import type { GridCells } from "./gridCells.ts";
import { formatNumber } from "./formatNumber.ts";
import { cellName, placeName } from "./placeName.ts";
import type { Home } from "./referencePlace.ts";
import { showValue } from "./showValue.ts";
import type { Place, Scalar } from "./value.ts";

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
  const { sheet, top, left, bottom, right } = place;
  if (top === bottom && left === right) return relatedCell({ sheet, row: top, column: left }, cells);
  const count = (bottom - top + 1) * (right - left + 1);
  return {
    sheet,
    cells: placeAddress(place),
    words: placeName(place, { sheet, row: 0, column: 0 }, cells),
    value: `${count} cells, ${firstFew(place, count, cells)}`,
  };
}

const mostShown = 4;

function firstFew({ sheet, top, left, right }: Place, count: number, cells: GridCells): string {
  const width = right - left + 1;
  const shown = Array.from({ length: Math.min(count, mostShown) }, (_, at) =>
    shownAt(sheet, top + Math.floor(at / width), left + (at % width), cells),
  );
  return `${shown.join(", ")}${count > mostShown ? ", …" : ""}`;
}

/** As the sheet shows it. */
export function shownAt(sheet: string, row: number, column: number, cells: GridCells): string {
  return asShown(cells.value(sheet, row, column), cells.cell(sheet, row, column)?.numberFormat);
}

function asShown(value: Scalar, format: string | undefined): string {
  if (typeof value === "string") return value;
  return typeof value === "number" ? formatNumber(value, format ?? "") : showValue(value);
}
