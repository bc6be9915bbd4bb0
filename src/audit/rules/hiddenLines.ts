/** The hidden rows and columns of a sheet: whether an area takes in any, and which, in words. */
import { toCol } from "@borgar/fx";
import type { Area } from "../facts/reference.ts";
import { firstFrom } from "../firstFrom.ts";
import type { SheetGrid } from "../workbookGrid.ts";

/** Hidden lines side by side, from the first to the last. */
type Run = readonly [first: number, last: number];

export interface HiddenLines {
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
}

/** Undefined for a sheet that hides none, as most do. */
export function hiddenLines({ hiddenRows, hiddenColumns }: SheetGrid): HiddenLines | undefined {
  if (hiddenRows.size === 0 && hiddenColumns.size === 0) return undefined;
  return { rows: runsOf(hiddenRows), columns: runsOf(hiddenColumns) };
}

function runsOf(lines: ReadonlySet<number>): Run[] {
  const runs: [number, number][] = [];
  for (const line of [...lines].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/**
 * Undefined where the area takes in nothing hidden.
 *
 * @example namesOfHidden(lines, area) // => "row 7", "rows 7:9 and column C" or "rows 2, 4, 6 and more"
 */
export function namesOfHidden({ rows, columns }: HiddenLines, area: Area): string | undefined {
  const found = [
    named("row", within(rows, area.top, area.bottom), String),
    named("column", within(columns, area.left, area.right), (at) => toCol(at - 1)),
  ].filter((words) => words !== undefined);
  return found.length > 0 ? found.join(" and ") : undefined;
}

const mostNamed = 3;

/** One more than are named is enough to tell that there are more. */
function within(runs: readonly Run[], first: number, last: number): Run[] {
  const from = firstFrom(runs.length, (at) => (runs[at]?.[1] ?? 0) < first);
  return runs
    .slice(from, from + mostNamed + 1)
    .filter(([begin]) => begin <= last)
    .map(([begin, end]) => [Math.max(begin, first), Math.min(end, last)]);
}

function named(what: string, runs: readonly Run[], letter: (line: number) => string): string | undefined {
  const [run] = runs;
  if (!run) return undefined;
  const isOne = runs.length === 1 && run[0] === run[1];
  const said = runs.slice(0, mostNamed).map(([first, last]) => reference(letter(first), letter(last)));
  const more = runs.length > mostNamed ? " and more" : "";
  return `${what}${isOne ? "" : "s"} ${said.join(", ")}${more}`;
}

const reference = (first: string, last: string): string => (first === last ? first : `${first}:${last}`);
