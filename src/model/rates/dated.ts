/** A rate is a history: each value with the financial year it starts in and the page it was read from. */

/** Where a figure was read. */
export interface Source {
  readonly title: string;
  /** Absent only where no public address was found; then the title says so. */
  readonly url?: string;
}

/** One value. `year` is the financial year's first calendar year: 2025 for 2025-26. */
interface Dated<Value> {
  readonly year: number;
  readonly value: Value;
  readonly source: Source;
  /** What a reader of the figure should know. */
  readonly note?: string;
}

/** Values in order of year. */
export type Series<Value> = readonly Dated<Value>[];

/**
 * The value of exactly that year, or undefined if the series does not hold it.
 *
 * @example valueIn([{ year: 2017, value: 0.005, source: {} }], 2018) // => undefined
 */
export function valueIn<Value>(series: Series<Value>, year: number): Value | undefined {
  for (const dated of series) if (dated.year === year) return dated.value;
  return undefined;
}

/**
 * The value in force in that year: the last one not after it, or undefined before the first.
 *
 * @example valueFrom([{ year: 2017, value: 0.005, source: {} }], 2018) // => 0.005
 */
export function valueFrom<Value>(series: Series<Value>, year: number): Value | undefined {
  let inForce: Value | undefined;
  for (const dated of series) if (dated.year <= year) inForce = dated.value;
  return inForce;
}
