/** What a place is called, in the labels of its rows and columns, seen from the cell whose formula names it. */
import { plainNumber } from "./formatNumber.ts";
import { cellAddress, placeAddress } from "./cellAddress.ts";
import { labelText } from "../audit/labelText.ts";
import type { CellLabels } from "../audit/labels.ts";
import type { GridCells } from "./gridCells.ts";
import type { Home } from "./referencePlace.ts";
import { isOneCell, type Place } from "./value.ts";

/**
 * Labels that the formula's own cell shares are left out: beside "Budget gap, 2018-19" a cell is "Net budget".
 *
 * @example placeName(place, home, cells) // => "Social worker to Team manager, 2019-20 (Pay)"
 */
export function placeName(place: Place, home: Home, cells: GridCells): string {
  const typed = isOneCell(place) ? typedText(place, cells) : undefined;
  if (typed !== undefined) return `"${typed}"`;
  const name = labelledName(place, home, cells) || placeAddress(place);
  return place.sheet === home.sheet ? name : `${name} (${place.sheet})`;
}

function labelledName(place: Place, home: Home, cells: GridCells): string {
  const { own, first, last } = labelsAround(place, home, cells);
  const rows = rowsText(first, last, place);
  // A range may begin at a title, which no column heads.
  const columns = span(first.column || last.column, last.column, place.left !== place.right);
  if (rows === undefined) return counted(columns, place);
  const isIn = (side: "row" | "column"): boolean => first[side] === own[side] && last[side] === own[side];
  return joined(rows, columns, isInRow(place, home) && isIn("row"), isIn("column"));
}

const isInRow = ({ sheet, top, bottom }: Place, home: Home): boolean =>
  sheet === home.sheet && top === home.row && bottom === home.row;

/** Those of the formula's own cell, and of the first and the last of the place. */
function labelsAround(place: Place, home: Home, cells: GridCells) {
  const block =
    place.sheet === home.sheet ? cells.sheet(home.sheet)?.labels(home.row, home.column).section : undefined;
  const [top, bottom] = namedRows(place, cells);
  return {
    own: labelsAt(home.sheet, home.row, home.column, cells, block),
    first: labelsAt(place.sheet, top, place.left, cells, block),
    last: labelsAt(place.sheet, bottom, place.right, cells, block),
  };
}

/** A cell that was given a text says that text, unless its row and column have names of their own. */
function typedText({ sheet, top, left }: Place, cells: GridCells): string | undefined {
  const { value, formula } = cells.cell(sheet, top, left) ?? {};
  if (typeof value !== "string" || formula !== undefined) return undefined;
  const labels = cells.sheet(sheet)?.labels(top, left);
  return labels?.row && labels.column ? undefined : value;
}

/** More rows than these are not known by the first and the last of them. */
const mostNamed = 20;

/** Without blank rows at its ends that have no name: a range often takes in the one before its total. */
function namedRows(place: Place, cells: GridCells): readonly [top: number, bottom: number] {
  const { sheet, top, bottom, left } = place;
  if (top === bottom || bottom - top >= mostNamed) return [top, bottom];
  const told = cells.values(place).flatMap((values, at) => {
    const isTold =
      values.some((value) => value !== null) || labelsAt(sheet, top + at, left, cells).row !== "";
    return isTold ? [top + at] : [];
  });
  return [told[0] ?? top, told.at(-1) ?? bottom];
}

/** Undefined for rows that are not known by the first and the last of them. */
function rowsText(first: CellLabels, last: CellLabels, { top, bottom }: Place): string | undefined {
  if (top === bottom) return first.row;
  return (bottom - top >= mostNamed ? "" : span(first.row, last.row, true)) || undefined;
}

/** Such rows are counted, where their columns at least have headings. */
const counted = (columns: string, { top, bottom }: Place): string =>
  columns && `${columns} (${plainNumber(bottom - top + 1)} rows)`;

function joined(rows: string, columns: string, isOwnRow: boolean, isOwnColumn: boolean): string {
  const isInPeriod = startsWithYear.test(columns);
  if (rows && isOwnColumn) return rows;
  if (isOwnRow && columns) return isInPeriod ? `this line in ${columns}` : columns;
  return [rows, columns].filter(Boolean).join(isInPeriod ? " in " : ", ");
}

const startsWithYear = /^(?:FY ?)?(?:19|20)\d\d/;

function span(first: string, last: string, isMany: boolean): string {
  if (!isMany || first === last) return first;
  const end = first.indexOf(inner);
  const heading = end < 0 ? "" : first.slice(0, end + inner.length);
  return first && last ? `${first} to ${last.startsWith(heading) ? last.slice(heading.length) : last}` : "";
}

/** Headings that say nothing beside a row's own name. */
const empty = /^(value|amount|figure|input|constant)s?$/i;
const longestHeading = 40;

/** @param block the section that is understood, because the formula's own cell stands in it */
function labelsAt(sheet: string, at: number, along: number, cells: GridCells, block = ""): CellLabels {
  const labels = cells.sheet(sheet)?.labels(at, along) ?? { row: "", column: "" };
  const column = isRemark(labels.column) ? "" : labels.column;
  // A text at the edge of a table is a label itself.
  const value = labels.row && labels.column ? undefined : cells.value(sheet, at, along);
  if (typeof value === "string") return { row: labelText(value), column };
  return { row: inSection(labels, block), column: besideName(labels.row, column) };
}

const besideName = (row: string, column: string): string => (row && empty.test(column) ? "" : column);

const isRemark = (heading: string): boolean => heading.length > longestHeading || heading.endsWith(".");

/** "Employed at the year's end; counts leavers" over "Social workers" is "Employed at the year's end: Social workers". */
function inSection({ row, section = "" }: CellLabels, block: string): string {
  const [heading = ""] = section.split(";");
  return heading === "" || section === block || heading.startsWith(row) ? row : `${heading}${inner}${row}`;
}

const inner = ": ";

/** The full name of one cell, beside which its value stands; its address where nothing heads it. */
export function cellName(sheet: string, row: number, column: number, cells: GridCells): string {
  const { row: rowLabel, column: columnLabel } = labelsAt(sheet, row, column, cells);
  const value = cells.value(sheet, row, column);
  const isItsText = columnLabel !== "" && typeof value === "string" && rowLabel === labelText(value);
  const named = isItsText ? [columnLabel] : [rowLabel, columnLabel];
  return named.filter(Boolean).join(", ") || cellAddress(row, column);
}
