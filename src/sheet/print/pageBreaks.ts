/** Where the pages of a long sheet begin, so that what belongs together stays together and no page is nearly empty. */

export interface PrintedRows {
  readonly first: number;
  readonly last: number;
  /** Whether the row shows anything: rows that do not part the blocks. */
  readonly isFilled: (row: number) => boolean;
  /** Rows that a page may not part, such as those under a chart. */
  readonly isWhole: (row: number) => boolean;
  readonly heightOf: (row: number) => number;
  /** What the first page holds above them, and what every other repeats. */
  readonly above: number;
  readonly repeated: number;
}

/** Rows that stay on one page. */
interface Piece {
  readonly row: number;
  readonly height: number;
}

/** A block that is higher than this share of a page may be parted, but for its headings and its last rows. */
const long = 0.3;
const headings = 4;
const lastRows = 2;

/** @returns the rows that begin a page, but for the first page's */
export function pageBreaks(rows: PrintedRows, page: number): number[] {
  const [whole = [], parted = []] = [page, page * long].map((most) =>
    evenly(piecesOf(rows, most), page, rows.above - rows.repeated),
  );
  return parted.length < whole.length ? parted : whole;
}

/**
 * The last page is filled as the others are, by making all of them shorter.
 *
 * @param title what the first page holds and the others don't
 */
function evenly(pieces: readonly Piece[], page: number, title: number): number[] {
  let found = fill(pieces, page, title);
  for (let height = page; height > page / 2; height -= page / 50) {
    const shorter = fill(pieces, height, title);
    if (shorter.length > found.length) break;
    found = shorter;
  }
  return found;
}

function fill(pieces: readonly Piece[], page: number, title: number): number[] {
  const breaks: number[] = [];
  let used = title;
  pieces.forEach(({ row, height }, at) => {
    if (at > 0 && used + height > page) {
      breaks.push(row);
      used = 0;
    }
    used += height;
  });
  return breaks;
}

/** @param most how high a block may be that stays whole */
function piecesOf(rows: PrintedRows, most: number): Piece[] {
  const title = rows.above - rows.repeated;
  return blocksOf(rows).flatMap((block, at) => {
    const room = at === 0 ? most - title : most;
    const mayPart = heightOf(block, rows) > room && !block.some(rows.isWhole);
    const pieces = mayPart ? partsOf(block) : [block];
    return pieces.map((piece) => ({ row: piece[0] ?? 0, height: heightOf(piece, rows) }));
  });
}

const heightOf = (block: readonly number[], rows: PrintedRows): number =>
  block.reduce((sum, row) => sum + rows.heightOf(row), 0);

/** Each with the empty rows after it. */
function blocksOf({ first, last, isFilled }: PrintedRows): number[][] {
  const blocks: number[][] = [];
  for (let row = first; row <= last; row++) {
    const begins = isFilled(row) && !isFilled(row - 1);
    if (begins || blocks.length === 0) blocks.push([]);
    blocks.at(-1)?.push(row);
  }
  return blocks;
}

function partsOf(block: readonly number[]): number[][] {
  const end = Math.max(headings, block.length - lastRows - 1);
  const middle = block.slice(headings, end).map((row) => [row]);
  return [block.slice(0, headings), ...middle, block.slice(end)].filter((part) => part.length > 0);
}
