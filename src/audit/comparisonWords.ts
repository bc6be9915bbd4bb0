/** What came and went between two versions, in words: sheets, rows, columns. */
import { toCol } from "@borgar/fx";
import type { SheetComparison } from "./compareSheets.ts";
import type { WorkbookComparison } from "./compareWorkbooks.ts";

/** Of the workbook, a line each. */
export function sheetWords({ addedSheets, deletedSheets, renamedSheets }: WorkbookComparison): string[] {
  return [
    ...addedSheets.map((name) => `The sheet ${name} was added.`),
    ...deletedSheets.map((name) => `The sheet ${name} was taken out.`),
    ...renamedSheets.map(({ before, after }) => `The sheet ${before} is now called ${after}.`),
  ];
}

const column = (number: number): string => toCol(number - 1);

const cameAndWent = [
  ["insertedRows", "Rows put in", String],
  ["deletedRows", "Rows taken out (numbers of the earlier version)", String],
  ["insertedColumns", "Columns put in", column],
  ["deletedColumns", "Columns taken out (letters of the earlier version)", column],
] as const;

/** Of a sheet: "Rows put in: 3, 7 to 9". */
export const lineWords = (sheet: SheetComparison): string[] =>
  cameAndWent.flatMap(([lines, words, name]) =>
    sheet[lines].length === 0 ? [] : [`${words}: ${runsOf(sheet[lines], name)}`],
  );

function runsOf(lines: readonly number[], name: (line: number) => string): string {
  const runs: [first: number, last: number][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line === run[1] + 1) run[1] = line;
    else runs.push([line, line]);
  }
  return runs
    .map(([first, last]) => (first === last ? name(first) : `${name(first)} to ${name(last)}`))
    .join(", ");
}
