/** What a cell stands for in its sheet's own words: the text that heads its row and the text that heads its column. */
import { columnHeadings } from "./columnHeadings.ts";
import { firstFrom } from "./firstFrom.ts";
import type { HeaderCell } from "./headerCells.ts";
import { rowNames } from "./rowNames.ts";
import { isAlone, type Line } from "./sheetLines.ts";
import { type SheetTable, sheetTables } from "./sheetTables.ts";
import type { SheetGrid } from "./workbookGrid.ts";

export interface CellLabels {
  /** Such as "Social worker"; empty where the row has no text to the left. */
  readonly row: string;
  /** Such as "Budget 2018-19"; empty where the column has no heading. */
  readonly column: string;
  /** The heading of the block of rows; only where the row's own label stands in several of them. */
  readonly section?: string;
}

interface OpenTable extends Pick<SheetTable, "heading"> {
  readonly lines: ReadonlyMap<number, Line>;
  readonly headings: (column: number) => readonly HeaderCell[];
  readonly name: (line: Line, column: number) => string;
}

/**
 * Reads a sheet once; the answer then costs little for each cell.
 *
 * @example labelsOf(sheet)(5, 3) // => { row: "Social worker", column: "FTE" }
 */
export function labelsOf(sheet: SheetGrid): (row: number, column: number) => CellLabels {
  const tables = sheetTables(sheet);
  const headings = columnHeadings(tables);
  const firstRows = tables.map(({ heading, lines }) => (heading[0] ?? lines[0])?.row ?? 0);
  const opened = new Map<number, OpenTable>();
  const section = sectionsOf(tables);
  return (row, column) => {
    const at = lastBefore(firstRows, row + 1);
    const [table, heads] = [tables[at], headings[at]];
    if (!table || !heads) return { row: "", column: "" };
    const open = opened.get(at) ?? openTable(table, heads);
    opened.set(at, open);
    return labelsIn(open, row, column, section);
  };
}

function openTable(table: SheetTable, headings: OpenTable["headings"]): OpenTable {
  const lines = new Map([...table.heading, ...table.lines].map((line) => [line.row, line]));
  return { heading: table.heading, lines, headings, name: rowNames(table, headings) };
}

function labelsIn(
  { lines, heading, headings, name }: OpenTable,
  row: number,
  column: number,
  section: ReturnType<typeof sectionsOf>,
): CellLabels {
  const line = lines.get(row);
  const own = line ? name(line, column) : "";
  const isHeading = heading.some((one) => one.row === row);
  const heads = isHeading || (line && isAlone(line)) ? [] : headings(column);
  return { row: own, column: inOne(heads), ...section(row, own) };
}

/** "Budget" over "2018-19" is "Budget 2018-19"; a unit over a heading is no part of its name. */
function inOne(heads: readonly HeaderCell[]): string {
  const names = heads.filter(({ text }, at) => at === heads.length - 1 || !unitWords.test(text));
  return [...new Set(names.map(({ text }) => text))].join(" ");
}

const unitWords = /^(£.*|%|FTE|fraction|share of .*|number|months?|years?|weeks?|days?|.* = .*)$/i;

/** The heading of a block of rows, for names that stand in several blocks. */
function sectionsOf(
  tables: readonly SheetTable[],
): (row: number, label: string) => Pick<CellLabels, "section"> {
  const firstHeads = tables.find(({ heading }) => heading.length > 0)?.heading[0]?.row ?? Infinity;
  const lines = tables.flatMap((table) => [...table.heading, ...table.lines]);
  const alone = lines.filter((line) => line.row > firstHeads && isAlone(line));
  // Of several texts on end the first is the heading, the rest are notes.
  const headings = alone.filter(({ row }, at) => alone[at - 1]?.row !== row - 1);
  const rows = headings.map(({ row }) => row);
  const repeated = repeatedTexts(lines);
  return (row, label) => {
    const section = repeated.has(label) ? headings[lastBefore(rows, row)]?.texts[0] : undefined;
    return section ? { section: section.text } : {};
  };
}

function repeatedTexts(lines: readonly Line[]): ReadonlySet<string> {
  const [once, repeated] = [new Set<string>(), new Set<string>()];
  for (const { texts } of lines) for (const { text } of texts) (once.has(text) ? repeated : once).add(text);
  return repeated;
}

/** The place of the last of the rows that stands above the row; -1 for none. */
const lastBefore = (rows: readonly number[], row: number): number =>
  firstFrom(rows.length, (at) => (rows[at] ?? row) < row) - 1;
