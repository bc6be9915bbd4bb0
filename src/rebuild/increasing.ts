/** The longest part of a list of numbers that goes up. */

/** @returns the places in the list of the numbers that belong to it. */
export function increasing(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? Infinity) < number) low = middle + 1;
      else high = middle;
    }
    before.push(low > 0 ? ends[low - 1] : undefined);
    ends[low] = at;
  });
  const chain: number[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) chain.push(at);
  return chain.reverse();
}
