/** What a cell stands for in its sheet's own words: the text that heads its row and the text that heads its column. */
import { headerCells } from "./headerCells.ts";
import type { SheetGrid } from "./workbookGrid.ts";

export interface CellLabels {
  /** Such as "Social worker"; empty where the row has no text to the left. */
  readonly row: string;
  /** Such as "Budget 2018-19"; empty where the column has no heading. */
  readonly column: string;
}

/** Columns that say something about a row without naming it. */
const sideWords = new Set(
  "unit units type source ref reference code id no grade scale status owner confidence date note notes comment comments".split(
    " ",
  ),
);
const mostStacked = 3;

interface Text {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Reads a sheet once; the answer then costs little for each cell.
 *
 * @example labelsOf(sheet)(5, 3) // => { row: "Social worker", column: "FTE" }
 */
export function labelsOf(sheet: SheetGrid): (row: number, column: number) => CellLabels {
  const texts = headerCells(sheet);
  const byRow = grouped(texts, ({ row }) => row);
  const byColumn = grouped(texts, ({ column }) => column);
  const numbers = numberColumns(sheet);
  const weak = weakColumns(byColumn);
  return (row, column) => ({
    row: rowLabel(byRow.get(row) ?? [], column, numbers.get(row) ?? [], weak),
    column: columnLabel(byColumn.get(column) ?? [], row, byRow),
  });
}

function grouped(texts: readonly Text[], key: (text: Text) => number): Map<number, Text[]> {
  const groups = new Map<number, Text[]>();
  for (const text of texts) {
    const group = groups.get(key(text));
    if (group) group.push(text);
    else groups.set(key(text), [text]);
  }
  return groups;
}

/** The columns of each row that hold numbers, from the left. */
function numberColumns(sheet: SheetGrid): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const { row, column, value } of sheet.cells) {
    if (typeof value !== "number") continue;
    const known = columns.get(row);
    if (known) known.push(column);
    else columns.set(row, [column]);
  }
  return columns;
}

/** Columns whose words repeat, or whose heading says that they are remarks: no names of rows. */
function weakColumns(byColumn: ReadonlyMap<number, readonly Text[]>): ReadonlySet<number> {
  const weak = new Set<number>();
  for (const [column, texts] of byColumn) {
    const distinct = new Set(texts.map(({ text }) => text)).size;
    const repeats = texts.length >= 4 && distinct / texts.length < 0.6;
    if (repeats || texts.some(({ text }) => sideWords.has(text.toLowerCase()))) weak.add(column);
  }
  return weak;
}

/** The nearest name to the left; a remark only where the row has no name. */
function rowLabel(
  texts: readonly Text[],
  column: number,
  numbers: readonly number[],
  weak: ReadonlySet<number>,
): string {
  const left = texts.filter((text) => text.column < column).reverse();
  const named = left.filter((text) => !weak.has(text.column));
  const [nearest] = named;
  if (!nearest) return left.at(-1)?.text ?? "";
  // "Ref, Line": of names side by side the longer one reads better.
  const beside = named.filter(
    (text) => !numbers.some((number) => number > text.column && number < nearest.column),
  );
  return beside.find(({ text }) => text.includes(" "))?.text ?? nearest.text;
}

/** The heading above, with the headings stacked on it: "Budget" over "2018-19" is "Budget 2018-19". */
function columnLabel(
  texts: readonly Text[],
  row: number,
  byRow: ReadonlyMap<number, readonly Text[]>,
): string {
  let at = lastAbove(texts, row);
  const stack: Text[] = [];
  for (let text = texts[at]; text; text = texts[--at]) {
    const [upper] = stack;
    if (upper && upper.row !== text.row + 1) break;
    stack.unshift(text);
  }
  const [top] = stack;
  if (!top) return "";
  if (stack.length > mostStacked) return top.text;
  const heads = stack.filter((text, place) => place === stack.length - 1 || isHeading(text, byRow));
  return [...new Set(heads.map(({ text }) => text))].join(" ");
}

function lastAbove(texts: readonly Text[], row: number): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle]?.row ?? row) < row) from = middle + 1;
    else to = middle;
  }
  return from - 1;
}

/** A text alone in its row is the sheet's title, not the heading of a column. */
const isHeading = ({ row }: Text, byRow: ReadonlyMap<number, readonly Text[]>): boolean =>
  (byRow.get(row)?.length ?? 0) > 1;
