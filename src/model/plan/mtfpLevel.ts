/** From changes to levels: what a line of a medium-term financial plan (MTFP) costs each year. */

/**
 * A line's level once this year's change is added to the level before it.
 *
 * @example mtfpLevel(3_648_000, 446_000) // => 4_094_000
 */
export function mtfpLevel(levelBefore: number, change: number): number {
  return levelBefore + change;
}
