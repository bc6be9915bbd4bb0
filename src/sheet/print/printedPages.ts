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

/** Rows that print together, and the share of all columns that print with them. */
interface PrintedAreaRows extends PrintedRows {
  readonly share: number;
}

type Pages = Omit<SheetSpec["print"], "landscape" | "footer">;

/** Stands for a title that would not print, or be cut on the pages to the right. */
const header = '&L&"Arial,Bold"&12&A';

export function printedPages(sheet: Printed): Pages {
  const widths = sheet.columnWidths.slice(0, sheet.print.columns);
  const across = legibleAcross(widths, sheet.repeatColumns);
  const print = across === 1 ? sheet.print : untitled(sheet);
  const areas = printedAreas({ ...sheet, print });
  const parts = { ...print, ...(beginsAt(print) > 1 ? { header } : {}) };
  const [rows] = areas;
  if (rows && areas.length === 1 && across === 1 && paper.height / heightOf(rows) >= wholeSheet)
    return { ...parts, fitToWidth: 1, fitToHeight: 1 };
  return { ...parts, ...pagesOf(sheet, widths, areas, across) };
}

const beginsAt = ({ areas }: Printed["print"]): number => areas?.[0]?.first ?? 1;

const heightOf = (rows: PrintedRows): number => rows.above + height(rows.heightOf, rows.first, rows.last);

function pagesOf(
  { repeatColumns }: Printed,
  widths: readonly number[],
  areas: readonly PrintedAreaRows[],
  across: number,
): Pick<Pages, "fitToWidth" | "breaks" | "spare" | "repeatColumns"> {
  const fitting = printScale(widths, across, repeatColumns);
  const least = across === 1 ? paper.legible : fitting;
  const { scale, breaks } = fewestPages(areas, { most: fitting, least });
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

/** Excel prints a sheet at one scale; LibreOffice enlarges what takes fewer columns, to its own size at the most. */
const pageHeight = ({ share }: PrintedAreaRows, scale: number): number =>
  paper.height / Math.min(1, scale / share);

/** Smaller letters than the width asks for, but legible ones, where they save a page. */
function fewestPages(
  areas: readonly PrintedAreaRows[],
  { most, least }: { readonly most: number; readonly least: number },
): { readonly scale: number; readonly breaks: readonly number[] } {
  const breaksAt = (scale: number): number[] =>
    areas.flatMap((rows) => pageBreaks(rows, pageHeight(rows, scale) - rows.repeated));
  let found = { scale: most, breaks: breaksAt(most) };
  for (let scale = most - 0.01; scale >= least; scale -= 0.01) {
    const breaks = breaksAt(scale);
    if (breaks.length < found.breaks.length) found = { scale, breaks };
  }
  return found;
}

/** The title's letters run on into columns that stand on another page. */
function untitled(sheet: Printed): Printed["print"] {
  const { repeatRows, columns = sheet.columnWidths.length, areas } = sheet.print;
  const [first, ...others] = areas ?? [{ first: 1, last: lastRow(sheet) }];
  const below = first && { ...first, first: Math.max(first.first, repeatRows?.first ?? 1) };
  return { ...sheet.print, columns, areas: [...(below ? [below] : []), ...others] };
}

function lastRow({ filled, charts }: Printed): number {
  return Math.max(...filled, ...charts.map((chart) => chart.row + chart.height - 1));
}

function printedAreas(sheet: Printed): PrintedAreaRows[] {
  const { rowHeights, print } = sheet;
  const widthOf = (columns = print.columns): number => printedWidth(sheet.columnWidths.slice(0, columns));
  const { first: top, last: headed } = print.repeatRows ?? { first: 1, last: 0 };
  const heights = new Map(rowHeights.map(({ row, height: own }) => [row, own]));
  const heightAt = (row: number): number => heights.get(row) ?? defaultRow;
  const repeated = height(heightAt, top, headed);
  const isWhole = (row: number): boolean =>
    sheet.charts.some((chart) => row >= chart.row && row < chart.row + chart.height);
  return (print.areas ?? [{ first: 1, last: lastRow(sheet) }]).map(({ first, last, columns }) => ({
    first: Math.max(headed + 1, first),
    last,
    // Where the part that prints begins below them, the headings stand on its first page too.
    above: Math.max(height(heightAt, first, headed), repeated),
    repeated,
    isFilled: (row: number) => sheet.filled.has(row) || isWhole(row),
    isWhole,
    heightOf: heightAt,
    share: widthOf(columns) / widthOf(),
  }));
}

function height(heightAt: (row: number) => number, first: number, last: number): number {
  let sum = 0;
  for (let row = first; row <= last; row++) sum += heightAt(row);
  return sum;
}
