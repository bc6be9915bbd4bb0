/** Finds the columns of an input by their headings, wherever people have moved them. */
import type { Problem } from "../../inputs/problem.ts";
import { cellProblem } from "./cellProblem.ts";
import type { StandingColumn } from "./readRows.ts";
import { plainText, shownAt, type SheetState } from "./sheetState.ts";
import type { PlacedColumn } from "../../sheet/tableColumns.ts";

/** Where to look for headings. */
export interface HeadingRow {
  readonly row: number;
  readonly column: number;
  readonly width: number;
}

/** @param wanted labels that nobody types need not be there */
export function standingColumns(
  sheet: SheetState,
  { row, column, width }: HeadingRow,
  wanted: readonly Pick<PlacedColumn, "column" | "headings">[],
): { readonly columns: readonly StandingColumn[]; readonly problems: readonly Problem[] } {
  const places = new Map<string, number>();
  for (let at = column + width - 1; at >= column; at--) places.set(plainText(shownAt(sheet, row, at)), at);
  const typed = wanted.filter((one) => one.column.field !== undefined);
  const problems = typed.flatMap(({ headings }) =>
    headings
      .filter((heading) => !places.has(plainText(heading)))
      .map((heading) =>
        cellProblem(
          { sheet: sheet.name, row, column },
          `no column is headed "${heading}"`,
          `type that heading above the column again, or undo what took it away`,
        ),
      ),
  );
  const columns = typed.map(({ column: own, headings }) => ({
    column: own,
    headings: headings.map(yearOf),
    at: headings.map((heading) => places.get(plainText(heading)) ?? 0),
  }));
  return { columns, problems };
}

/** "2016-17 base" is 2016-17 in a plan file. */
const yearOf = (heading: string): string => heading.replace(/ base$/, "");
