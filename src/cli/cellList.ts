/** Cells as people list them: B2:B9, D4 and 3 more. */

/** A list that is longer than this many blocks is cut short. */
const mostBlocks = 3;

/** @param cells such as B2, in any order */
export function cellList(cells: readonly string[]): string {
  const blocks: { first: string; last: string }[] = [];
  for (const cell of [...cells].sort(byPlace)) {
    const block = blocks.at(-1);
    if (block && follows(block.first, block.last, cell)) block.last = cell;
    else blocks.push({ first: cell, last: cell });
  }
  const named = blocks.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
  const more = named.length - mostBlocks;
  return more > 0 ? `${named.slice(0, mostBlocks).join(", ")} and ${more} more` : named.join(", ");
}

function byPlace(one: string, other: string): number {
  const [a, b] = [split(one), split(other)];
  return a.row - b.row || a.column - b.column;
}

/** Whether the cell is the next one down the column or along the row of a block that is one line wide. */
function follows(first: string, last: string, cell: string): boolean {
  const [start, end, next] = [first, last, cell].map(split) as [Split, Split, Split];
  const isDown = start.column === end.column && next.column === end.column && next.row === end.row + 1;
  const isAcross = start.row === end.row && next.row === end.row && next.column === end.column + 1;
  return isDown || isAcross;
}

interface Split {
  readonly row: number;
  readonly column: number;
}

function split(cell: string): Split {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? "";
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { column, row: Number(cell.slice(letters.length)) };
}
