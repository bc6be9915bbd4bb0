/** How many pages a sheet should take downwards, where its last page would else hold a few rows only. */

/** A4 on its side within the margins, in points; digits and default rows as Excel measures them. */
const paper = { width: 770, height: 516 } as const;
const digit = 5.25;
const columnMargin = 3.75;
const defaultRow = 12.75;

/** Letters of 10 points stay readable down to seven; pages that are fuller than this stay. */
const smallest = 0.7;
const fullEnough = 0.6;
/** Printers and spreadsheets differ a little in what they fit on a page. */
const safety = 0.97;

export interface Printed {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** The last row that shows anything, charts included. */
  readonly rows: number;
  /** Rows that every page repeats. */
  readonly repeatRows: number;
}

/** @returns undefined for as many pages as it takes. */
export function pagesDown({ columnWidths, rowHeights, rows, repeatRows }: Printed): number | undefined {
  const width = columnWidths.reduce((sum, column) => sum + column * digit + columnMargin, 0);
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const heightOf = (first: number, last: number): number =>
    Array.from(
      { length: Math.max(0, last - first + 1) },
      (_, at) => heights.get(first + at) ?? defaultRow,
    ).reduce((sum, height) => sum + height, 0);
  const [head, body] = [heightOf(1, repeatRows), heightOf(repeatRows + 1, rows)];
  const scale = Math.min(1, paper.width / width);
  const natural = body / ((paper.height * safety) / scale - head);
  const fewer = Math.ceil(natural) - 1;
  if (fewer < 1 || natural - fewer > fullEnough) return undefined;
  const shrunk = (paper.height * safety * fewer) / (body + fewer * head);
  return shrunk >= smallest ? fewer : undefined;
}
