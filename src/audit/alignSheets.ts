/** Two versions of a sheet, their rows and then their columns laid beside each other by what they hold. */
import { commonRows } from "./commonRows.ts";
import { type ContentRow, contentRows } from "./contentRows.ts";
import { type LinePair, type PairedLines, pairedLines } from "./pairedLines.ts";
import { rowKeys } from "./rowKeys.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

export interface AlignedSheets {
  readonly before: ReadonlyMap<number, ContentRow>;
  readonly after: ReadonlyMap<number, ContentRow>;
  readonly rows: PairedLines;
  readonly columns: PairedLines;
}

export function alignSheets(earlier: SheetGrid, later: SheetGrid): AlignedSheets {
  const [before, after] = [contentRows(earlier), contentRows(later)];
  const rows = pairedLines(rowPairs(before, after), [...before.keys()], [...after.keys()]);
  return { before, after, rows, columns: alignedColumns(before, after, rows) };
}

type Rows = ReadonlyMap<number, ContentRow>;

/** By the surest way to know rows first; between rows found again, by the next. */
const rowPairs = (before: Rows, after: Rows): LinePair[] =>
  rowKeys.reduce<LinePair[]>(
    (found, key) =>
      gapsBetween(found, [...before.keys()], [...after.keys()]).flatMap(({ was, is, end }) => [
        ...linesInCommon(keysBy(before, was, key), keysBy(after, is, key)),
        ...(end ? [end] : []),
      ]),
    [],
  );

const keysBy = (
  rows: Rows,
  lines: readonly number[],
  key: (row: ContentRow) => string,
): Map<number, string> => new Map(lines.map((line) => [line, key(rows.get(line) ?? new Map())]));

interface Gap {
  /** Lines of each version behind the pair before. */
  readonly was: readonly number[];
  readonly is: readonly number[];
  /** The pair behind them; absent behind the last. */
  readonly end: LinePair | undefined;
}

/** @param pairs upwards, as are the lines */
function gapsBetween(pairs: readonly LinePair[], was: readonly number[], is: readonly number[]): Gap[] {
  let [fromWas, fromIs] = [0, 0];
  return [...pairs, undefined].map((end) => {
    const [toWas, toIs] = end
      ? [was.indexOf(end[0], fromWas), is.indexOf(end[1], fromIs)]
      : [was.length, is.length];
    const gap = { was: was.slice(fromWas, toWas), is: is.slice(fromIs, toIs), end };
    [fromWas, fromIs] = [toWas + 1, toIs + 1];
    return gap;
  });
}

/** @param was each line's number with what it is known by */
function linesInCommon(was: ReadonlyMap<number, string>, is: ReadonlyMap<number, string>): LinePair[] {
  const [from, to] = [[...was.keys()], [...is.keys()]];
  return commonRows([...was.values()], [...is.values()]).map(([one, other]) => [
    from[one] ?? 0,
    to[other] ?? 0,
  ]);
}

/** Only what stands in rows of both versions tells columns apart, and only there are columns put in or taken out. */
function alignedColumns(before: Rows, after: Rows, { pairs }: PairedLines): PairedLines {
  const was = columnsIn(pairs.map(([row]) => before.get(row)));
  const is = columnsIn(pairs.map(([, row]) => after.get(row)));
  const common = linesInCommon(headings(was), headings(is));
  return pairedLines(withEqualGaps(common, was, is), [...was.keys()], [...is.keys()]);
}

type Columns = ReadonlyMap<number, readonly GridCell[]>;

function columnsIn(rows: readonly (ContentRow | undefined)[]): Columns {
  const columns = new Map<number, GridCell[]>();
  for (const row of rows)
    for (const [column, cell] of row ?? []) {
      const cells = columns.get(column);
      if (cells) cells.push(cell);
      else columns.set(column, [cell]);
    }
  return new Map([...columns].sort(([one], [other]) => one - other));
}

/** Of more cells the texts are no headings. */
const mostCells = 40;

/** A column is known by its first texts and years. */
const headings = (columns: Columns): Map<number, string> =>
  new Map(
    [...columns].map(([column, cells]) => {
      const first = cells.slice(0, mostCells).filter(isHeading).slice(0, 2);
      return [column, first.map(({ value }) => String(value)).join("\u0000")];
    }),
  );

const isHeading = ({ value }: GridCell): boolean =>
  typeof value === "string" || (Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100);

/** Columns between two pairs that are as many as they were have only got other headings. */
function withEqualGaps(pairs: readonly LinePair[], was: Columns, is: Columns): LinePair[] {
  const filled = gapsBetween(pairs, [...was.keys()], [...is.keys()]).flatMap((gap) => {
    const isRenamed = !gap.end || gap.was.length === gap.is.length;
    return [...(isRenamed ? inOrder(gap.was, gap.is) : []), ...(gap.end ? [gap.end] : [])];
  });
  return [...filled, ...loneCells([was, is], filled.at(-1) ?? [0, 0])];
}

const inOrder = (from: readonly number[], to: readonly number[]): LinePair[] =>
  from.slice(0, to.length).map((column, at) => [column, to[at] ?? column]);

/** A column of so many cells was put in or taken out; fewer behind the last one belong to their rows. */
const fewestCells = 3;

/** In versions with other columns, what is left is behind the last pair in one of them only. */
function loneCells(versions: readonly [Columns, Columns], [was, is]: LinePair): LinePair[] {
  return versions.flatMap((columns, side) => {
    const last = side === 0 ? was : is;
    const few = [...columns].filter(([column, cells]) => column > last && cells.length < fewestCells);
    return few.map(([column]): LinePair => [was + column - last, is + column - last]);
  });
}
