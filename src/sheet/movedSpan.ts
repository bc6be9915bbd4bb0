/** What rows or columns that come and go do to the ones from a first to a last, as Excel does it. */

/** The first and the last. */
export type Span = readonly [number, number];

export interface SpanMove {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/**
 * @returns undefined where all of them go
 *
 * @example movedSpan([5, 6], { kind: "insert", at: 6, count: 2 }) // => [5, 8]
 * @example movedSpan([5, 6], { kind: "delete", at: 5, count: 1 }) // => [5, 5]
 */
export function movedSpan([first, last]: Span, { kind, at, count }: SpanMove): Span | undefined {
  if (kind === "insert") return [first >= at ? first + count : first, last >= at ? last + count : last];
  const gone = (before: number): number => Math.min(Math.max(before - at, 0), count);
  const left: Span = [first - gone(first), last - gone(last + 1)];
  return left[0] <= left[1] ? left : undefined;
}
