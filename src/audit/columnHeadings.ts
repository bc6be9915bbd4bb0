/** What heads a column of a sheet's tables. */
import type { HeaderCell } from "./headerCells.ts";
import { isAlone, type Line } from "./sheetLines.ts";
import type { SheetTable } from "./sheetTables.ts";

/**
 * The headings of each table: its own, or of one further up those that its figures stand under.
 *
 * @returns for each table what heads the column in it, the lowest heading last
 */
export function columnHeadings(tables: readonly SheetTable[]): ((column: number) => readonly HeaderCell[])[] {
  const headed: { readonly heading: readonly Line[]; readonly over: Columns; readonly isOnAxis: boolean }[] =
    [];
  return tables.map((table, at) => {
    const { heading } = table;
    if (heading.length > 0) {
      const texts = heading.flatMap((line) => line.texts);
      const figures = figureColumns([table, tables[at + 1]].find((one) => one && hasFigures(one)) ?? table);
      const over = new Set(texts.map(({ column }) => column).filter((column) => figures.has(column)));
      headed.push({ heading, over, isOnAxis: texts.filter(isPeriod).length > 1 });
      return (column) => stackAt(heading, column);
    }
    const last = headed.at(-1);
    const fitting = headed.filter((one) => one.isOnAxis || (one === last && isUnder(table, one.over))).at(-1);
    return (column) => (fitting ? stackAt(fitting.heading, column) : []);
  });
}

type Columns = ReadonlySet<number>;

const hasFigures = ({ lines }: SheetTable): boolean => lines.some(({ figures }) => figures.length > 0);

const figureColumns = ({ lines }: SheetTable): Columns => new Set(lines.flatMap(({ figures }) => figures));

/** Whether the figures go on under more than half of the columns that had some. */
function isUnder(table: SheetTable, over: Columns): boolean {
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
