/** What two versions differ in, in words: sheets, rows and columns that came and went, cells that changed. */
import { toCol } from "@borgar/fx";
import type { CellChange, ChangeKind, SheetComparison } from "../audit/compareSheets.ts";
import type { WorkbookComparison } from "../audit/compareWorkbooks.ts";
import { type Counted, counted } from "../audit/counted.ts";
import { showValue } from "./showValue.ts";

export const changeKinds: Readonly<Record<ChangeKind, Counted>> = {
  input: { one: "input", many: "inputs" },
  formula: { one: "formula", many: "formulas" },
  value: { one: "result", many: "results" },
};

/** Such as "2 inputs, 1 formula, 0 results"; says so where only rows, columns or sheets came or went. */
export function changeCounts({ sheets }: WorkbookComparison): string {
  const changes = sheets.flatMap((sheet) => sheet.changes);
  if (changes.length === 0) return "no cells, only rows, columns or sheets";
  const counts = Object.entries(changeKinds).map(([name, words]) =>
    counted(changes.filter(({ kind }) => kind === name).length, words),
  );
  return counts.join(", ");
}

/** Such as "C6 (was C1): 2,240 → 2,246". */
export function changeWords(change: CellChange): string {
  const { cell, from, before = "empty", after = "empty", numberFormat } = change;
  const [was, is] = [before, after].map((text) => figureWords(text, numberFormat));
  // What differs is shown, however far behind the point.
  const [earlier, later] = was === is ? [before, after] : [was, is];
  return `${cell}${from === undefined ? "" : ` (was ${from})`}: ${earlier} → ${later}`;
}

/** A figure with as many digits as a reader wants; other texts and formulas as they are. */
const figureWords = (text: string, numberFormat?: string): string =>
  String(Number(text)) === text && Number.isFinite(Number(text))
    ? showValue(Number(text), numberFormat)
    : text;

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
