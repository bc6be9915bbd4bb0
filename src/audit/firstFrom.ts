/** Where in a list in order those begin that are no longer before something. */

/** @param isBefore of the item at a position @returns the length where all are before it */
export function firstFrom(length: number, isBefore: (at: number) => boolean): number {
  let from = 0;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
