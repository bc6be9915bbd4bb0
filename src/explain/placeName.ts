/** What a place is called, in the labels of its rows and columns, seen from the cell whose formula names it. */
import { cellAddress, placeAddress } from "./cellAddress.ts";
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

/**
 * Labels that the formula's own cell shares are left out: beside "Budget gap, 2018-19" a cell is "Net budget".
 *
 * @example placeName(place, home, cells) // => "Social worker to Team manager, 2019-20 (Pay)"
 */
export function placeName(place: Place, home: Home | undefined, cells: GridCells): string {
  const own = home && labelsAt(home.sheet, home.row, home.column, cells);
  const first = labelsAt(place.sheet, place.top, place.left, cells);
  const last = labelsAt(place.sheet, place.bottom, place.right, cells);
  const rows = { text: span(first.row, last.row, place.top !== place.bottom), isOwn: isShared("row") };
  const columns = {
    text: span(first.column, last.column, place.left !== place.right),
    isOwn: isShared("column"),
  };
  const name = joined(rows, columns) || placeAddress(place);
  return place.sheet === home?.sheet || !home ? name : `${name} (${place.sheet})`;

  function isShared(side: "row" | "column"): boolean {
    return own !== undefined && first[side] === own[side] && last[side] === own[side];
  }
}

interface Label {
  readonly text: string;
  readonly isOwn: boolean;
}

function joined(rows: Label, columns: Label): string {
  if (columns.isOwn && rows.text && !rows.isOwn) return rows.text;
  if (rows.isOwn && columns.text && !columns.isOwn) return columns.text;
  return [rows.text, columns.text].filter(Boolean).join(", ");
}

function span(first: string, last: string, isMany: boolean): string {
  if (!isMany || first === last) return first;
  return first && last ? `${first} to ${last}` : "";
}

/** Headings that say nothing beside a row's own name. */
const empty = /^(value|amount|figure|input)s?$/i;

function labelsAt(sheet: string, at: number, along: number, cells: GridCells) {
  const { row, column } = cells.sheet(sheet)?.labels(at, along) ?? { row: "", column: "" };
  const value = cells.value(sheet, at, along);
  // A text at the edge of a table is a label itself.
  if (typeof value === "string" && (!row || !column)) return { row: value, column };
  return { row, column: row && empty.test(column) ? "" : column };
}

/** The full name of one cell; its address where nothing heads it. */
export function cellName(sheet: string, row: number, column: number, cells: GridCells): string {
  const { row: rowLabel, column: columnLabel } = labelsAt(sheet, row, column, cells);
  return [rowLabel, columnLabel].filter(Boolean).join(", ") || cellAddress(row, column);
}
