/** Rows or columns of two versions beside each other: those that both have, and those that came and went. */

/** Numbers from 1: where a line was, and where it is. */
export type LinePair = readonly [was: number, is: number];

export interface PairedLines {
  /** Upwards in both versions. */
  readonly pairs: readonly LinePair[];
  readonly inserted: readonly number[];
  readonly deleted: readonly number[];
}

/** @param was all lines of each version that hold anything */
export function pairedLines(
  pairs: readonly LinePair[],
  was: readonly number[],
  is: readonly number[],
): PairedLines {
  const [kept, stayed] = [new Set(pairs.map(([from]) => from)), new Set(pairs.map(([, to]) => to))];
  return {
    pairs,
    inserted: is.filter((line) => !stayed.has(line)),
    deleted: was.filter((line) => !kept.has(line)),
  };
}

/** Where a line of the earlier version is now; an empty one went with the last pair before it. */
export function lineNow({ pairs }: Pick<PairedLines, "pairs">, line: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.[0] ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  const [was, is] = pairs[low - 1] ?? [0, 0];
  return line - was + is;
}
