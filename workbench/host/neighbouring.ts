/** Ranges reached from a range: cells, rows, columns, moved, resized and combined ones. */
import type { Area } from "../engine/engine.ts";
import { HostError } from "../wire/hostError.ts";
import { bounding, intersection, isOnSheet, sheetColumns, sheetRows } from "./areas.ts";
import { argument } from "./argument.ts";
import { make } from "./define.ts";
import { rangeArgument } from "./rangeArgument.ts";
import type { Cells } from "./states.ts";

/** Excel gives no range beyond the sheet's edges. */
function rangeAt({ book, area }: Cells, change: Partial<Area>) {
  const moved = { ...area, ...change };
  if (!isOnSheet(moved)) throw new HostError("InvalidArgument");
  return make("Range", { book, area: moved });
}

function intersectionOrNull(cells: Cells, other: unknown) {
  const area = intersection(cells.area, rangeArgument(cells, other));
  return area ? make("Range", { book: cells.book, area }) : null;
}

function getIntersection(cells: Cells, other: unknown) {
  const range = intersectionOrNull(cells, other);
  if (!range) throw new HostError("ItemNotFound");
  return range;
}

/** Left and above, the count goes away from the range; a negative count means the other side. */
const beside = (
  cells: Cells,
  side: "row" | "column",
  size: "height" | "width",
  away: number,
  count: unknown,
) => {
  const many = argument.wholeOr(count, 1) * away;
  const start = cells.area[side];
  return rangeAt(cells, {
    [side]: many > 0 ? start + cells.area[size] : start + many,
    [size]: Math.abs(many),
  });
};

const line = (cells: Cells, change: Partial<Area>) => rangeAt(cells, change);

export const neighbouring = {
  getCell: (cells: Cells, row: unknown, column: unknown) =>
    line(cells, {
      row: cells.area.row + argument.whole(row),
      column: cells.area.column + argument.whole(column),
      height: 1,
      width: 1,
    }),
  getRow: (cells: Cells, row: unknown) =>
    line(cells, { row: cells.area.row + argument.whole(row), height: 1 }),
  getColumn: (cells: Cells, column: unknown) =>
    line(cells, { column: cells.area.column + argument.whole(column), width: 1 }),
  getLastRow: (cells: Cells) => line(cells, { row: cells.area.row + cells.area.height - 1, height: 1 }),
  getLastColumn: (cells: Cells) =>
    line(cells, { column: cells.area.column + cells.area.width - 1, width: 1 }),
  getLastCell: ({ book, area }: Cells) =>
    rangeAt(
      { book, area },
      { row: area.row + area.height - 1, column: area.column + area.width - 1, height: 1, width: 1 },
    ),
  getEntireRow: (cells: Cells) => line(cells, { column: 0, width: sheetColumns }),
  getEntireColumn: (cells: Cells) => line(cells, { row: 0, height: sheetRows }),
  getOffsetRange: (cells: Cells, rows: unknown, columns: unknown) =>
    line(cells, {
      row: cells.area.row + argument.whole(rows),
      column: cells.area.column + argument.whole(columns),
    }),
  getResizedRange: (cells: Cells, rows: unknown, columns: unknown) =>
    line(cells, {
      height: cells.area.height + argument.whole(rows),
      width: cells.area.width + argument.whole(columns),
    }),
  getAbsoluteResizedRange: (cells: Cells, rows: unknown, columns: unknown) =>
    line(cells, { height: argument.whole(rows), width: argument.whole(columns) }),
  getRowsBelow: (cells: Cells, count: unknown) => beside(cells, "row", "height", 1, count),
  getRowsAbove: (cells: Cells, count: unknown) => beside(cells, "row", "height", -1, count),
  getColumnsAfter: (cells: Cells, count: unknown) => beside(cells, "column", "width", 1, count),
  getColumnsBefore: (cells: Cells, count: unknown) => beside(cells, "column", "width", -1, count),
  getBoundingRect: (cells: Cells, other: unknown) =>
    line(cells, bounding(cells.area, rangeArgument(cells, other))),
  getIntersection,
  getIntersectionOrNullObject: intersectionOrNull,
};
