/** What a cell stands for in its sheet's own words: the text that heads its row and the text that heads its column. */
import { headerCells } from "./headerCells.ts";
import type { SheetGrid } from "./workbookGrid.ts";

export interface CellLabels {
  /** Such as "Social worker"; empty where the row has no text to the left. */
  readonly row: string;
  /** Such as "Budget 2018-19"; empty where the column has no heading. */
  readonly column: string;
  /** The heading of the block of rows; only where the row's own label stands in several of them. */
  readonly section?: string;
}

/** Columns whose words name their rows, even if the same rows come in several blocks. */
const nameWords = new Set("line item name description role post team service".split(" "));
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
  const isAlone = (row: number): boolean => byRow.get(row)?.length === 1 && !numbers.has(row);
  const firstHeads = texts.find(({ row }) => (byRow.get(row)?.length ?? 0) > 1)?.row ?? Infinity;
  const section = sectionsOf(
    texts.filter(({ row }) => row > firstHeads && isAlone(row)),
    countOf(texts),
  );
  return (row, column) => {
    const own = rowLabel(byRow.get(row) ?? [], column, numbers.get(row) ?? [], weak);
    return { row: own, column: columnLabel(byColumn.get(column) ?? [], row, byRow), ...section(row, own) };
  };
}

function countOf(texts: readonly Text[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** @param alone texts that have a row for themselves; of several on end the first is the heading, the rest are notes */
function sectionsOf(
  alone: readonly Text[],
  counts: ReadonlyMap<string, number>,
): (row: number, label: string) => Pick<CellLabels, "section"> {
  const headings = alone.filter(({ row }, place) => alone[place - 1]?.row !== row - 1);
  return (row, label) => {
    const heading = (counts.get(label) ?? 0) > 1 ? headings[lastAbove(headings, row)] : undefined;
    return heading ? { section: heading.text } : {};
  };
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
    const isName = texts.some(({ text }) => nameWords.has(text.toLowerCase()));
    const repeats = !isName && texts.length >= 4 && distinct / texts.length < 0.6;
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
  const names = beside.filter(({ text }) => !isSentence(text));
  return (names.find(({ text }) => text.includes(" ")) ?? names[0] ?? nearest).text;
}

const longestName = 60;
const isSentence = (text: string): boolean => text.endsWith(".") || text.length > longestName;

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
  const heads = stack.filter(
    (text, place) => place === stack.length - 1 || (isHeading(text, byRow) && !unitWords.test(text.text)),
  );
  return [...new Set(heads.map(({ text }) => text))].join(" ");
}

/** A unit over a heading is no part of its name. */
const unitWords = /^(£.*|%|FTE|fraction|share of .*|number|months?|years?|weeks?|days?|.* = .*)$/i;

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
