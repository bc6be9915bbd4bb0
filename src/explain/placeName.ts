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
export function placeName(place: Place, home: Home | undefined, cells: GridCells): string {
  const typed = isOneCell(place) ? typedText(place, cells) : undefined;
  if (typed !== undefined) return `"${typed}"`;
  const own = home && labelsAt(home.sheet, home.row, home.column, cells);
  const [top, bottom] = namedRows(place, cells);
  const first = labelsAt(place.sheet, top, place.left, cells);
  const last = labelsAt(place.sheet, bottom, place.right, cells);
  const isShared = (side: "row" | "column"): boolean =>
    own !== undefined && first[side] === own[side] && last[side] === own[side];
  const rows = { text: rowsText(first, last, place), isOwn: isShared("row") };
  const columns = {
    // A range may begin at a title, which no column heads.
    text: span(first.column || last.column, last.column, place.left !== place.right),
    isOwn: isShared("column"),
  };
  const isHere = !home || place.sheet === home.sheet;
  const name = joined(rows, columns, isHere) || placeAddress(place);
  return isHere ? name : `${name} (${place.sheet})`;
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

/** Rows without names are counted, if their column at least has a heading. */
function rowsText(first: CellLabels, last: CellLabels, { top, bottom }: Place): string {
  const isHeaded = first.column !== "";
  const count = bottom - top + 1;
  const named = count > mostNamed ? "" : span(first.row, last.row, count > 1);
  return named === "" && count > 1 && (count > mostNamed || isHeaded) ? `${plainNumber(count)} rows` : named;
}

interface Label {
  readonly text: string;
  readonly isOwn: boolean;
}

function joined(rows: Label, columns: Label, isHere: boolean): string {
  const isInPeriod = startsWithYear.test(columns.text);
  if (rows.text && columns.isOwn) return rows.text;
  if (isHere && rows.isOwn && columns.text) return isInPeriod ? `this line in ${columns.text}` : columns.text;
  return [rows.text, columns.text].filter(Boolean).join(isInPeriod ? " in " : ", ");
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

function labelsAt(sheet: string, at: number, along: number, cells: GridCells): CellLabels {
  const labels = cells.sheet(sheet)?.labels(at, along) ?? { row: "", column: "" };
  const column = isRemark(labels.column) ? "" : labels.column;
  // A text at the edge of a table is a label itself.
  const value = labels.row && labels.column ? undefined : cells.value(sheet, at, along);
  if (typeof value === "string") return { row: labelText(value), column };
  return { row: inSection(labels), column: besideName(labels.row, column) };
}

const besideName = (row: string, column: string): string => (row && empty.test(column) ? "" : column);

const isRemark = (heading: string): boolean => heading.length > longestHeading || heading.endsWith(".");

/** "Employed at the year's end; counts leavers" over "Social workers" is "Employed at the year's end: Social workers". */
function inSection({ row, section = "" }: CellLabels): string {
  const [heading = ""] = section.split(";");
  return heading === "" || heading.startsWith(row) ? row : `${heading}${inner}${row}`;
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
