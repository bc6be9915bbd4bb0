/** What each column of a sheet stands for: of a laid-out sheet, and of one into which people put columns of their own. */
import { alignRows } from "./alignRows.ts";
import type { Cell } from "./book.ts";
import type { RowIds, StandingSheet } from "./rowIds.ts";
import { sheetCells } from "./sheetCells.ts";
import { plainText } from "./typed/sheetState.ts";
import type { CellPlace, SheetSpec } from "../sheet/workbookSpec.ts";
import { headingRow } from "../sheet/yearColumns.ts";

export interface StandingColumns {
  /** From column A on; undefined for columns that are none of ours. */
  readonly ids: RowIds;
  /** Where a heading is missed that nobody can tell from people's own columns. */
  readonly lost: readonly LostHeading[];
}

export interface LostHeading extends CellPlace {
  readonly heading: string;
}

/** Years are known by their name, so that a column keeps its year; the rest by its place before or after them. */
export function specColumnIds(sheet: SheetSpec): string[] {
  const seen = new Set<string>();
  let after = 0;
  return headingsOf(sheet).map((heading, at) => {
    const [year] = /^\d{4}-\d{2}/.exec(heading) ?? [];
    if (year !== undefined && !seen.has(year)) {
      seen.add(year);
      return `year:${year}`;
    }
    return seen.size > 0 ? `after:${++after}` : `before:${at}`;
  });
}

function headingsOf({ cells, styles }: SheetSpec): string[] {
  const width = Math.max(0, ...[...cells, ...styles].map((block) => block.column + block.width - 1));
  const texts = sheetCells({ cells }).get(headingRow);
  return Array.from({ length: width }, (_, at) => plainText(texts?.get(at + 1) ?? ""));
}

/** Fewer headings than these could stand in anybody's row. */
const fewest = 3;

export function standingColumnIds({ formulas }: StandingSheet, last: SheetSpec): StandingColumns {
  const ids = specColumnIds(last);
  const unmoved = { ids, lost: [] };
  const were = headingsOf(last);
  const row = headingsRow(formulas, were);
  if (row === undefined) return unmoved;
  const are = withoutEnd((formulas[row - 1] ?? []).map(plainText));
  const pairs = alignRows(
    were.map((heading, at) => heading || `blank ${at}`),
    are,
  );
  const found = new Set(pairs.map(([was]) => was));
  // Columns that people only moved are laid out in our order again.
  if (were.some((heading, at) => !found.has(at) && are.includes(heading))) return unmoved;
  const standing: (string | undefined)[] = are.map(() => undefined);
  for (const [was, is] of pairs) standing[is] = ids[was];
  return { ids: standing, lost: lostHeadings(pairs, were, are).map((lost) => ({ ...lost, row })) };
}

/** The first of the rows that hold most of the headings, if they hold half of them. */
function headingsRow(rows: readonly (readonly Cell[])[], headings: readonly string[]): number | undefined {
  const wanted = new Set(headings.filter((heading) => heading !== ""));
  const held = rows.map((row) => new Set(row.map(plainText).filter((text) => wanted.has(text))).size);
  const most = Math.max(0, ...held);
  return wanted.size < fewest || most < wanted.size / 2 ? undefined : held.indexOf(most) + 1;
}

const withoutEnd = (texts: readonly string[]): readonly string[] =>
  texts.slice(
    0,
    texts.reduce((end, text, at) => (text === "" ? end : at + 1), 0),
  );

/** Columns that went are laid out again; where some went and others came, nobody knows which are which. */
function lostHeadings(
  pairs: readonly (readonly [number, number])[],
  were: readonly string[],
  are: readonly string[],
): Omit<LostHeading, "row">[] {
  const ends = [...pairs, [were.length, are.length] as const];
  return ends.flatMap(([was, is], at) => {
    const [lastWas, lastIs] = pairs[at - 1] ?? [-1, -1];
    const isUnclear = was > lastWas + 1 && is > lastIs + 1 && at < pairs.length;
    return isUnclear ? [{ column: lastIs + 2, heading: were[lastWas + 1] ?? "" }] : [];
  });
}
