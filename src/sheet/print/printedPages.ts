/** On how many pages a sheet prints and where they begin, so that its letters stay legible. */
import { pageBreaks, type PrintedRows } from "./pageBreaks.ts";
import { paper } from "./paper.ts";
import { printedWidth, printScale } from "./printScale.ts";
import type { Block, SheetSpec } from "../workbookSpec.ts";

/** What Excel gives an empty row in a workbook of its own letters; ours need a little less. */
const defaultRow = 15;
/** A sheet that is a little higher than its page is made smaller, but not by more than this. */
const wholeSheet = 0.85;
const mostAcross = 3;

export interface Printed {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly filled: ReadonlySet<number>;
  readonly charts: readonly Pick<Block, "row" | "height">[];
  /** Columns that stay in view on the screen stand on every page. */
  readonly repeatColumns: number;
  readonly print: SheetSpec["print"];
}

type Pages = Omit<SheetSpec["print"], "landscape" | "footer">;

/** Stands for a title that would not print, or be cut on the pages to the right. */
const header = '&L&"Arial,Bold"&12&A';

export function printedPages(sheet: Printed): Pages {
  const widths = sheet.columnWidths.slice(0, sheet.print.columns);
  const across = legibleAcross(widths, sheet.repeatColumns);
  const print = across === 1 ? sheet.print : untitled(sheet);
  const rows = printedRows({ ...sheet, print });
  const parts = { ...print, ...(beginsAt(print) > 1 ? { header } : {}) };
  const body = height(rows.heightOf, rows.first, rows.last);
  if (across === 1 && paper.height / (rows.above + body) >= wholeSheet)
    return { ...parts, fitToWidth: 1, fitToHeight: 1 };
  return { ...parts, ...pagesOf(sheet, widths, rows, across) };
}

const beginsAt = ({ rows }: Printed["print"]): number => rows?.first ?? 1;

function pagesOf(
  { repeatColumns }: Printed,
  widths: readonly number[],
  rows: PrintedRows,
  across: number,
): Pick<Pages, "fitToWidth" | "breaks" | "spare" | "repeatColumns"> {
  const fitting = printScale(widths, across, repeatColumns);
  const least = across === 1 ? paper.legible : fitting;
  const { scale, breaks } = fewestPages(rows, { most: fitting, least });
  return {
    fitToWidth: across,
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(scale < fitting ? { spare: paper.width - printedWidth(widths) * scale } : {}),
    ...(across > 1 ? { repeatColumns } : {}),
  };
}

/** The fewest pages side by side on which the columns stay legible. */
function legibleAcross(widths: readonly number[], repeated: number): number {
  let across = 1;
  while (across < mostAcross && printScale(widths, across, repeated) < paper.legible) across += 1;
  return across;
}

/** Smaller letters than the width asks for, but legible ones, where they save a page. */
function fewestPages(
  rows: PrintedRows,
  { most, least }: { readonly most: number; readonly least: number },
): { readonly scale: number; readonly breaks: readonly number[] } {
  const breaksAt = (scale: number): number[] => pageBreaks(rows, paper.height / scale - rows.repeated);
  let found = { scale: most, breaks: breaksAt(most) };
  for (let scale = most - 0.01; scale >= least; scale -= 0.01) {
    const breaks = breaksAt(scale);
    if (breaks.length < found.breaks.length) found = { scale, breaks };
  }
  return found;
}

/** The title's letters run on into columns that stand on another page. */
function untitled(sheet: Printed): Printed["print"] {
  const { repeatRows, columns = sheet.columnWidths.length } = sheet.print;
  const { last } = printedRows(sheet);
  return { ...sheet.print, columns, rows: { first: repeatRows?.first ?? 1, last } };
}

function printedRows({ filled, charts, rowHeights, print }: Printed): PrintedRows {
  const heights = new Map(rowHeights.map(({ row, height: own }) => [row, own]));
  const isInChart = (row: number): boolean =>
    charts.some((chart) => row >= chart.row && row < chart.row + chart.height);
  const ends = charts.map((chart) => chart.row + chart.height - 1);
  const heightOf = (row: number): number => heights.get(row) ?? defaultRow;
  const { first: top, last: headed } = print.repeatRows ?? { first: 1, last: 0 };
  const begins = beginsAt(print);
  const repeated = height(heightOf, top, headed);
  return {
    first: Math.max(headed + 1, begins),
    last: print.rows?.last ?? Math.max(...filled, ...ends),
    // Where the part that prints begins below them, the headings stand on its first page too.
    above: Math.max(height(heightOf, begins, headed), repeated),
    repeated,
    isFilled: (row: number) => filled.has(row) || isInChart(row),
    isWhole: isInChart,
    heightOf,
  };
}

function height(heightOf: (row: number) => number, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row++) sum += heightOf(row);
  return sum;
}
