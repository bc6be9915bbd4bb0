/** What heads a column of a sheet's tables. */
import type { HeaderCell } from "./headerCells.ts";
import { isAlone, type Line } from "./sheetLines.ts";
import type { SheetTable } from "./sheetTables.ts";
import { overlap } from "./sideBySide.ts";

type HeadingsOf = (column: number) => readonly HeaderCell[];

/**
 * The headings of each table: its own, or of one further up those that its figures stand under.
 *
 * @returns for a table what heads the column in it, the lowest heading last
 */
export function columnHeadings(tables: readonly SheetTable[]): (table: SheetTable) => HeadingsOf {
  const headed: Headed[] = [];
  const found = new Map(
    tables.map((table, at) => {
      if (table.heading.length > 0) headed.push(headedBy(table, tables[at + 1]));
      const heading = table.heading.length > 0 ? table.heading : (fitting(table, headed)?.heading ?? []);
      return [table, (column: number) => stackAt(heading, column)] as const;
    }),
  );
  return (table) => found.get(table) ?? (() => []);
}

/** @param next headings may have a blank row under them */
function headedBy(table: SheetTable, next: SheetTable | undefined): Headed {
  const { heading, columns } = table;
  const texts = heading.flatMap((line) => line.texts);
  const figures = figureColumns([table, next].find((one) => one && hasFigures(one)) ?? table);
  const over = new Set(texts.map(({ column }) => column).filter((column) => figures.has(column)));
  return { heading, columns, over, isOnAxis: texts.filter(isPeriod).length > 1 };
}

/** Of the tables further up the last one that has periods, or the last of all where the figures go on under it. */
function fitting(table: SheetTable, headed: readonly Headed[]): Headed | undefined {
  const passed: Headed[] = [];
  for (let at = headed.length - 1; at >= 0; at--) {
    const one = headed[at];
    if (!one || !overlap(one.columns, table.columns)) continue;
    if (one.isOnAxis) return one;
    if (passed.some(({ columns }) => overlap(columns, one.columns))) continue;
    if (isUnder(table, one.over)) return one;
    passed.push(one);
  }
  return undefined;
}

interface Headed extends Pick<SheetTable, "heading" | "columns"> {
  /** The columns that have both a heading and figures. */
  readonly over: ColumnSet;
  readonly isOnAxis: boolean;
}

type ColumnSet = ReadonlySet<number>;

const hasFigures = ({ lines }: SheetTable): boolean => lines.some(({ figures }) => figures.length > 0);

const figureColumns = ({ lines }: SheetTable): ColumnSet => new Set(lines.flatMap(({ figures }) => figures));

/** Whether the figures go on under more than half of the columns that had some. */
function isUnder(table: SheetTable, over: ColumnSet): boolean {
  const figures = figureColumns(table);
  return figures.size > 0 && [...over].filter((column) => figures.has(column)).length > over.size / 2;
}

/** Years or months: such headings hold for the whole sheet. */
const isPeriod = ({ text, isOnAxis }: HeaderCell): boolean => isOnAxis || periodWords.test(text);
const periodWords =
  /(?:19|20)\d\d|\b\d\d[/-]\d\d\b|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:year|month|quarter|q) ?\d/i;

function stackAt(heading: readonly Line[], column: number): HeaderCell[] {
  return heading.flatMap((line, at) => {
    const text = textAt(line, column) ?? spanning(line, heading[at + 1], column);
    return text ? [text] : [];
  });
}

const textAt = ({ texts }: Line, column: number): HeaderCell | undefined =>
  texts.find((text) => text.column === column);

/** "Plan" over two columns stands in the first of them; it is said where the lower heading comes several times. */
function spanning(upper: Line, lower: Line | undefined, column: number): HeaderCell | undefined {
  const own = lower && textAt(lower, column);
  if (!own || lower.texts.filter(({ text }) => text === own.text).length < 2) return undefined;
  const left = upper.texts.filter((text) => text.column < column).at(-1);
  if (!left || isAlone(upper)) return undefined;
  for (let between = left.column; between < column; between++) if (!textAt(lower, between)) return undefined;
  return left;
}
