/** Months between days that are given by Excel's numbers. */

const millisecondsInDay = 86_400_000;
/** Excel's number of 1 January 1970. Its phantom 29 February 1900 lies before any date that a plan can hold. */
const unixEpoch = 25_569;

export interface CalendarDay {
  readonly year: number;
  /** From 0, as months are counted. */
  readonly month: number;
  readonly day: number;
}

/**
 * Year, month and day of an Excel day number from March 1900 on.
 *
 * @example calendarDay(43_344) // => { year: 2018, month: 8, day: 1 }
 */
export function calendarDay(serial: number): CalendarDay {
  const date = new Date((serial - unixEpoch) * millisecondsInDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() };
}

/**
 * The months from one day's month to another's, whatever the day of the month.
 *
 * @example monthsBetween(43_191, 43_344) // => 5
 */
export function monthsBetween(from: number, to: number): number {
  const start = calendarDay(from);
  const end = calendarDay(to);
  return (end.year - start.year) * 12 + end.month - start.month;
}

/**
 * Whole months that have passed from one day to a later one, as DATEDIF counts them.
 *
 * @example wholeMonths(43_358, 43_387) // => 0
 */
export function wholeMonths(from: number, to: number): number {
  const begun = calendarDay(to).day < calendarDay(from).day ? 1 : 0;
  return monthsBetween(from, to) - begun;
}

/**
 * The first of the same month one year on.
 *
 * @example yearAfter(43_191) // => 43_556
 * @param firstOfMonth Excel's number of the first day of a month.
 */
export function yearAfter(firstOfMonth: number): number {
  const { year, month } = calendarDay(firstOfMonth);
  return Date.UTC(year + 1, month, 1) / millisecondsInDay + unixEpoch;
}
