/** The cells of a sheet that can head a row or a column: words, and the years or dates of a time axis. */
import { isDateFormat } from "./isDateFormat.ts";
import { labelText } from "./labelText.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** A year or a date with others beside it. */
  readonly isOnAxis: boolean;
}

/** Codes that stand where a number is missing. */
const missing = /^(n\/?a|tbc|nil|none|low|[a-z])$/i;
const hasYear = /(?:19|20)\d\d/;
const hasWord = /\p{L}|\d{4}/u;

/** Row by row, each from the left. */
export function headerCells({ cells }: SheetGrid): HeaderCell[] {
  const found: HeaderCell[] = [];
  const headed = new Set<number>();
  const latest = new Map<number, GridCell>();
  let named = 0;
  cells.forEach((cell, place) => {
    const { row, column } = cell;
    const words = wordsOf(cell);
    if (words !== undefined) {
      named = row;
      if (hasYear.test(words)) headed.add(column);
      found.push({ row, column, text: words, isOnAxis: false });
    } else {
      // Under "2018-19" a line that counts the years is a line, not a second heading.
      const isLine = headed.has(column) || (named === row && isUnder(latest.get(column), cells, place));
      const text = isLine ? undefined : onTimeAxis(cell, cells[place - 1], cells[place + 1]);
      if (text !== undefined) found.push({ row, column, text, isOnAxis: true });
    }
    latest.set(column, cell);
  });
  return found;
}

/** Under dates stand other dates, and under "Start" and "End" the two dates of something that has a name. */
function isUnder(above: GridCell | undefined, cells: readonly GridCell[], place: number): boolean {
  if (above?.row !== (cells[place]?.row ?? 0) - 1) return false;
  return typeof above.value === "number" || (typeof above.value === "string" && !isLong(cells, place));
}

/** Whether three cells or more follow one another. */
const isLong = (cells: readonly GridCell[], place: number): boolean =>
  [place - 2, place - 1, place].some((from) => {
    const [first, second, third] = [cells[from], cells[from + 1], cells[from + 2]];
    return first && second && follows(first, second) && follows(second, third);
  });

function wordsOf({ value }: GridCell): string | undefined {
  if (typeof value !== "string") return undefined;
  const text = labelText(value);
  return hasWord.test(text) && !missing.test(text) ? text : undefined;
}

/** A number that is a year or a date with the next one beside it. */
function onTimeAxis(
  cell: GridCell,
  before: GridCell | undefined,
  after: GridCell | undefined,
): string | undefined {
  if (!follows(before, cell) && !follows(cell, after)) return undefined;
  return isDateFormat(cell.numberFormat) ? monthOf(cell.value as number) : String(cell.value);
}

function follows(left: GridCell | undefined, right: GridCell | undefined): boolean {
  if (left === undefined || !areBeside(left, right)) return false;
  if (typeof left.value !== "number" || typeof right.value !== "number") return false;
  const step = right.value - left.value;
  return isDateFormat(left.numberFormat) && isDateFormat(right.numberFormat)
    ? isPeriod(step)
    : step === 1 && isYear(left.value);
}

const isPeriod = (days: number): boolean => days >= daysInWeek && days <= daysInLeapYear;
const areBeside = (left: GridCell, right: GridCell | undefined): right is GridCell =>
  left.row === right?.row && left.column === right.column - 1;
const [daysInWeek, daysInLeapYear] = [7, 366];
const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1980 && value < 2100;

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const daysToUnixEpoch = 25_569;

function monthOf(serial: number): string {
  const date = new Date((serial - daysToUnixEpoch) * 86_400_000);
  return `${months[date.getUTCMonth()] ?? ""} ${date.getUTCFullYear()}`;
}
