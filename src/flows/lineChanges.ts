/** What a rebuild changes, line by line and year by year, of what the last build said. */
import { sheetCells } from "../rebuild/sheetCells.ts";
import type { SheetSpec, WorkbookSpec } from "../sheet/workbookSpec.ts";
import { column, headingRow } from "../sheet/yearColumns.ts";
import type { LineChange } from "./planErrands.ts";

type Figure = number | string;

interface Line {
  readonly sheet: string;
  readonly label: string;
  /** By heading, those of the years as they are, of single figures with the heading's own words. */
  readonly figures: ReadonlyMap<string, Figure>;
}

/** The strongest drivers come first there, whichever they are. */
const ranked = "sensitivity";
const worthTelling = 1e-9;
const sums: ReadonlySet<string> = new Set(["Total", "Check"]);

export function lineChanges(last: WorkbookSpec, next: WorkbookSpec): LineChange[] {
  const [was, is] = [linesOf(last), linesOf(next)];
  const gone = [...was].filter(([key]) => !is.has(key));
  return [
    ...[...is].flatMap(([key, line]) => changesOf(was.get(key), line)),
    ...gone.flatMap(([, line]) => changesOf(line, undefined)),
  ];
}

function changesOf(was: Line | undefined, is: Line | undefined): LineChange[] {
  const line = is ?? was;
  if (!line) return [];
  const headings = new Set([...(was?.figures.keys() ?? []), ...(is?.figures.keys() ?? [])]);
  return [...headings].flatMap((heading) => {
    const [before, after] = [was?.figures.get(heading), is?.figures.get(heading)];
    if (isSameFigure(before, after)) return [];
    const isYear = /^\d{4}-\d{2}/.test(heading);
    const label = isYear || heading === "Constant" ? line.label : `${line.label}: ${heading}`;
    return [{ sheet: line.sheet, line: label, year: isYear ? heading.slice(0, 7) : "", before, after }];
  });
}

/** A line that is new or gone says nothing with its noughts. */
function isSameFigure(one: Figure | undefined, other: Figure | undefined): boolean {
  if (typeof one === "string" || typeof other === "string") return one === other;
  const [before, after] = [one ?? 0, other ?? 0];
  return Math.abs(before - after) <= worthTelling * Math.max(1, Math.abs(before), Math.abs(after));
}

function linesOf({ sheets }: WorkbookSpec): Map<string, Line> {
  return new Map(
    sheets
      .filter(({ id }) => id !== ranked)
      .flatMap((sheet) => {
        const typed = sheetCells(sheet);
        const results = resultsOf(sheet);
        return sheet.keys.flatMap(({ row, key }): [string, Line][] => {
          const headings = headingsAt(sheet, row);
          const figures = new Map(
            [...(results.get(row) ?? [])].flatMap(([at, figure]) => {
              const heading = headings === undefined ? undefined : typed.get(headings)?.get(at);
              return typeof heading === "string" && !sums.has(heading) ? [[heading, figure]] : [];
            }),
          );
          const [ref, name] = [typed.get(row)?.get(column.ref), typed.get(row)?.get(column.line)];
          const label = [ref, name].filter((text) => typeof text === "string").join(" ");
          return figures.size > 0 ? [[`${sheet.id} ${key}`, { sheet: sheet.name, label, figures }]] : [];
        });
      }),
  );
}

/** The row that says what a row's columns are; undefined on sheets without years or tables. */
function headingsAt({ tables, cells }: SheetSpec, row: number): number | undefined {
  const table = tables.find((one) => row > one.row && row < one.row + one.height);
  if (table) return table.row;
  const hasYears = cells.some(
    (block) =>
      block.kind === "values" &&
      block.row === headingRow &&
      block.column === column.ref &&
      block.values[0]?.includes("Constant") === true,
  );
  return hasYears && row > headingRow ? headingRow : undefined;
}

function resultsOf({ cells }: SheetSpec): Map<number, Map<number, Figure>> {
  const grid = new Map<number, Map<number, Figure>>();
  for (const block of cells) {
    (block.kind === "values" ? block.values : block.results).forEach((row, down) => {
      row.forEach((cell, across) => {
        const isFigure =
          typeof cell === "number" || (block.kind === "formula" && String(cell).startsWith("#"));
        if (!isFigure) return;
        const columns = grid.get(block.row + down) ?? new Map<number, Figure>();
        grid.set(block.row + down, columns.set(block.column + across, cell as Figure));
      });
    });
  }
  return grid;
}
