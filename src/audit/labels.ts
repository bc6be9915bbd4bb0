/** What a cell stands for in its sheet's own words: the text that heads its row and the text that heads its column. */
import { columnHeadings } from "./columnHeadings.ts";
import { firstFrom } from "./firstFrom.ts";
import type { HeaderCell } from "./headerCells.ts";
import { rowNames } from "./rowNames.ts";
import { sectionsOf } from "./sections.ts";
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
  readonly section: (row: number, label: string) => string | undefined;
}

/**
 * Reads a sheet once; the answer then costs little for each cell.
 *
 * @example labelsOf(sheet)(5, 3) // => { row: "Social worker", column: "FTE" }
 */
export function labelsOf(sheet: SheetGrid): (row: number, column: number) => CellLabels {
  const tables = sheetTables(sheet);
  const [headings, sections] = [columnHeadings(tables), sectionsOf(tables)];
  const opened = new Map<SheetTable, OpenTable>();
  const open = (table: SheetTable): OpenTable => {
    const known = opened.get(table) ?? openTable(table, headings(table), sections(table));
    opened.set(table, known);
    return known;
  };
  const tableAt = tableFinder(tables);
  return (row, column) => {
    const table = tableAt(row, column);
    return table ? labelsIn(open(table), row, column) : { row: "", column: "" };
  };
}

/** The table that a cell stands in, or under. */
function tableFinder(tables: readonly SheetTable[]) {
  const fromTop = [...tables].sort((one, other) => firstRow(one) - firstRow(other));
  const rows = fromTop.map(firstRow);
  return (row: number, column: number): SheetTable | undefined => {
    let at = firstFrom(rows.length, (place) => (rows[place] ?? 0) <= row) - 1;
    while (at >= 0 && !isAcross(fromTop[at], column)) at--;
    return fromTop[at];
  };
}

const firstRow = ({ heading, lines }: SheetTable): number => (heading[0] ?? lines[0])?.row ?? 0;

const isAcross = (table: SheetTable | undefined, column: number): boolean =>
  table !== undefined && column >= table.columns.from && column <= table.columns.to;

function openTable(
  table: SheetTable,
  headings: OpenTable["headings"],
  section: OpenTable["section"],
): OpenTable {
  const lines = new Map([...table.heading, ...table.lines].map((line) => [line.row, line]));
  return { heading: table.heading, lines, headings, name: rowNames(table, headings), section };
}

function labelsIn(
  { lines, heading, headings, name, section }: OpenTable,
  row: number,
  column: number,
): CellLabels {
  const line = lines.get(row);
  const own = line ? name(line, column) : "";
  const isHeading = heading.some((one) => one.row === row);
  const heads = isHeading || (line && isAlone(line)) ? [] : headings(column);
  const under = section(row, own);
  return { row: own, column: inOne(heads), ...(under === undefined ? {} : { section: under }) };
}

/** "Budget" over "2018-19" is "Budget 2018-19"; a unit over a heading is no part of its name. */
function inOne(heads: readonly HeaderCell[]): string {
  const names = heads.filter(({ text }, at) => at === heads.length - 1 || !unitWords.test(text));
  return [...new Set(names.map(({ text }) => text))].join(" ");
}

const unitWords = /^(£.*|%|FTE|fraction|share of .*|number|months?|years?|weeks?|days?|.* = .*)$/i;
