/** Money spent once, in a plan of yearly changes. */

/**
 * A one-off's line in one year: in when it is spent, out again the year after, nothing otherwise.
 *
 * Only for plans of changes; in a plan of levels the amount simply stands in its year.
 *
 * @example oneOff(500_000, 2019, 2019) // => 500_000
 * @example oneOff(500_000, 2019, 2020) // => -500_000
 * @example oneOff(500_000, 2019, 2021) // => 0
 * @param spendYear The first calendar year: 2019 for 2019-20.
 */
export function oneOff(amount: number, spendYear: number, thisYear: number): number {
  if (thisYear === spendYear) return amount;
  return thisYear === spendYear + 1 ? 0 - amount : 0;
}
