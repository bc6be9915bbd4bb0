/** How many pages a sheet should take downwards, where its last page would else hold a few rows only. */

/** A4 on its side within the margins, in points; digits and default rows as Excel measures them. */
const paper = { width: 770, height: 516 } as const;
const digit = 5.25;
const columnMargin = 3.75;
const defaultRow = 14;
/** What a row may take at the least: rows that are left empty to begin a page should rather be too many. */
const leastRow = 12.75;

/** Letters of 10 points stay readable down to about seven; pages that are fuller than this stay. */
const smallest = 0.64;
const fullEnough = 0.6;
/** Printers and spreadsheets differ a little in what they fit on a page. */
const safety = 0.97;
const height = paper.height * safety;

export interface Printed {
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** The last row that shows anything, charts included. */
  readonly rows: number;
  /** Rows that every page repeats. */
  readonly repeatRows: number;
}

/** @returns undefined for as many pages as it takes. */
export function pagesDown({ rows, ...sheet }: Printed): number | undefined {
  const { head, scale, heightOf } = measured(sheet);
  const body = heightOf(sheet.repeatRows + 1, rows);
  const natural = body / (height / scale - head);
  const fewer = Math.ceil(natural) - 1;
  if (fewer < 1 || natural - fewer > fullEnough) return undefined;
  const shrunk = (height * fewer) / (body + fewer * head);
  return shrunk >= smallest ? fewer : undefined;
}

/**
 * Where rows must start that a page should hold together, such as those under a chart.
 *
 * @param row the first row that is free for them
 * @param count how many they are, each of the usual height
 */
export function startOnPage(sheet: Omit<Printed, "rows">, row: number, count: number): number {
  if (pagesDown({ ...sheet, rows: row + count }) === 1) return row;
  const { head, scale, heightOf } = measured(sheet);
  const page = height / scale - head;
  let used = 0;
  for (let at = sheet.repeatRows + 1; at < row; at++) {
    const more = heightOf(at, at);
    used = used + more > page ? more : used + more;
  }
  const fits = used + count * defaultRow <= page || count * defaultRow > page;
  return fits ? row : row + Math.ceil((page - used) / leastRow) + 1;
}

function measured({ columnWidths, rowHeights, repeatRows }: Omit<Printed, "rows">) {
  const width = columnWidths.reduce((sum, column) => sum + column * digit + columnMargin, 0);
  const heights = new Map(rowHeights.map(({ row, height: own }) => [row, own]));
  const heightOf = (first: number, last: number): number => {
    let sum = 0;
    for (let row = first; row <= last; row++) sum += heights.get(row) ?? defaultRow;
    return sum;
  };
  return { head: heightOf(1, repeatRows), scale: Math.min(1, paper.width / width), heightOf };
}
