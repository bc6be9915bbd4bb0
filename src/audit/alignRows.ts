/** The longest run of rows that two versions share, in order, though rows came and went between them. */

interface SignedRow {
  readonly row: number;
  /** What the row is, whatever its figures. */
  readonly text: string;
}

/** Beyond this the middle is paired row by row; so much rewriting is another sheet. */
const mostPairs = 4_000_000;

/** Pairs of row numbers, from the top: before, after. */
export function alignRows(before: readonly SignedRow[], after: readonly SignedRow[]): [number, number][] {
  let head = 0;
  while (head < before.length && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - head;
  while (tail < shorter && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const [old, now] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  return [
    ...paired(before.slice(0, head), after.slice(0, head)),
    ...(old.length * now.length > mostPairs ? paired(old, now) : longestCommon(old, now)),
    ...paired(before.slice(before.length - tail), after.slice(after.length - tail)),
  ];
}

const isSame = (a: SignedRow | undefined, b: SignedRow | undefined): boolean => a?.text === b?.text;

const paired = (before: readonly SignedRow[], after: readonly SignedRow[]): [number, number][] =>
  before.slice(0, after.length).map(({ row }, place) => [row, after[place]?.row ?? row]);

/** lengths[i][j]: how many rows the rests from i and from j share. */
function longestCommon(before: readonly SignedRow[], after: readonly SignedRow[]): [number, number][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Int32Array(after.length + 1));
  const length = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const best = isSame(before[i], after[j])
        ? length(i + 1, j + 1) + 1
        : Math.max(length(i + 1, j), length(i, j + 1));
      (lengths[i] as Int32Array)[j] = best;
    }
  return walk(before, after, length);
}

function walk(
  before: readonly SignedRow[],
  after: readonly SignedRow[],
  length: (i: number, j: number) => number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old && now && isSame(old, now)) {
      pairs.push([old.row, now.row]);
      [i, j] = [i + 1, j + 1];
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
