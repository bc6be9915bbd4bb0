/** Finds rows again by their texts, after people put rows in or took rows out. */

/** Pairs of places: where a row was, and where it is now. Both go up. */
type Pair = readonly [was: number, is: number];

/** Equal beginnings and ends need no search; what lies between is paired by the longest common run of marks. */
export function alignRows(was: readonly string[], is: readonly string[]): Pair[] {
  let first = 0;
  while (first < Math.min(was.length, is.length) && was[first] === is[first]) first++;
  let last = 0;
  const least = Math.min(was.length, is.length) - first;
  while (last < least && was[was.length - 1 - last] === is[is.length - 1 - last]) last++;
  const inner = (list: readonly string[]): readonly string[] => list.slice(first, list.length - last);
  return fillEven(
    [
      ...Array.from({ length: first }, (_, at): Pair => [at, at]),
      ...common(inner(was), inner(is)).map(([one, other]): Pair => [one + first, other + first]),
      ...Array.from({ length: last }, (_, at): Pair => [was.length - last + at, is.length - last + at]),
    ],
    [was.length, is.length],
  );
}

function common(was: readonly string[], is: readonly string[]): Pair[] {
  const width = is.length + 1;
  const longest = new Uint32Array((was.length + 1) * width);
  const at = (one: number, other: number): number => longest[one * width + other] ?? 0;
  for (let one = was.length - 1; one >= 0; one--) {
    for (let other = is.length - 1; other >= 0; other--) {
      longest[one * width + other] =
        was[one] === is[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
    }
  }
  const pairs: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < was.length && other < is.length) {
    if (was[one] === is[other]) pairs.push([one++, other++]);
    else if (at(one + 1, other) >= at(one, other + 1)) one++;
    else other++;
  }
  return pairs;
}

/** Where as many rows are left on both sides between two pairs, nothing came or went: people changed their texts. */
function fillEven(pairs: readonly Pair[], ends: Pair): Pair[] {
  const filled: Pair[] = [];
  let [was, is] = [-1, -1];
  for (const [one, other] of [...pairs, ends]) {
    const gap = one - was - 1;
    if (gap === other - is - 1) {
      for (let at = 1; at <= gap; at++) filled.push([was + at, is + at]);
    }
    filled.push([one, other]);
    [was, is] = [one, other];
  }
  return filled.slice(0, -1);
}
