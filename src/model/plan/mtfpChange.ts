/** From levels to changes: the dialect in which a medium-term financial plan (MTFP) is agreed. */

/**
 * What a line adds to the budget, against the year before.
 *
 * The first year compares with the base budget.
 *
 * @example mtfpChange(4_094_000, 3_648_000) // => 446_000
 */
export function mtfpChange(levelNow: number, levelBefore: number): number {
  return levelNow - levelBefore;
}
