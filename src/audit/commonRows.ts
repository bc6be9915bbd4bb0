/** The longest run of rows that two versions share, in order, though rows came and went between them. */

/** Places in the two lists: where a row was, and where it is now. */
export type RowPair = readonly [was: number, is: number];

/** Beyond this many pairs to weigh, what lies between equal ends is paired row by row: so much rewriting is another sheet. */
const mostPairs = 4_000_000;

/**
 * @param was what each row is, by whatever tells rows apart
 * @returns pairs that go up in both lists
 *
 * @example commonRows(["a", "b", "c"], ["a", "new", "b", "c"]) // => [[0, 0], [1, 2], [2, 3]]
 */
export function commonRows(was: readonly string[], is: readonly string[]): RowPair[] {
  let first = 0;
  while (first < Math.min(was.length, is.length) && was[first] === is[first]) first++;
  let last = 0;
  const least = Math.min(was.length, is.length) - first;
  while (last < least && was[was.length - 1 - last] === is[is.length - 1 - last]) last++;
  const inner = (list: readonly string[]): readonly string[] => list.slice(first, list.length - last);
  return [
    ...evenRun(0, 0, first),
    ...between(inner(was), inner(is)).map(([one, other]): RowPair => [one + first, other + first]),
    ...evenRun(was.length - last, is.length - last, last),
  ];
}

const evenRun = (was: number, is: number, length: number): RowPair[] =>
  Array.from({ length }, (_, at): RowPair => [was + at, is + at]);

function between(was: readonly string[], is: readonly string[]): RowPair[] {
  if (was.length * is.length > mostPairs) return evenRun(0, 0, Math.min(was.length, is.length));
  const shared = sharedBelow(was, is);
  const pairs: RowPair[] = [];
  let [one, other] = [0, 0];
  while (one < was.length && other < is.length) {
    if (was[one] === is[other]) pairs.push([one++, other++]);
    else if (shared(one + 1, other) >= shared(one, other + 1)) one++;
    else other++;
  }
  return pairs;
}

/** How many rows the rests of the lists share, from a place in each. */
function sharedBelow(was: readonly string[], is: readonly string[]): (one: number, other: number) => number {
  const width = is.length + 1;
  const longest = new Uint32Array((was.length + 1) * width);
  const at = (one: number, other: number): number => longest[one * width + other] ?? 0;
  for (let one = was.length - 1; one >= 0; one--) {
    for (let other = is.length - 1; other >= 0; other--) {
      const isShared = was[one] === is[other];
      longest[one * width + other] = isShared
        ? at(one + 1, other + 1) + 1
        : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  return at;
}
