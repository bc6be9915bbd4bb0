/** A month as a plan file has it, counted in the plan's years, and back. */
import type { StartMonth } from "../planInputs.ts";

const monthsInYear = 12;
/** January to March belong to the financial year that began the April before. */
const monthsBeforeApril = 3;

const written = /^(\d{4})-(\d{2})$/;

/**
 * NaN for a text that is no month.
 *
 * @example parseStartMonth("2018-09", 2016) // => { year: 2, month: 6 }
 * @example parseStartMonth("2018-03", 2016) // => { year: 1, month: 12 }
 */
export function parseStartMonth(text: string, baseYear: number): StartMonth {
  const [calendarYear = NaN, calendarMonth = NaN] = (written.exec(text) ?? []).slice(1).map(Number);
  const isBeforeApril = calendarMonth <= monthsBeforeApril;
  return {
    year: calendarYear - baseYear - (isBeforeApril ? 1 : 0),
    month: calendarMonth - monthsBeforeApril + (isBeforeApril ? monthsInYear : 0),
  };
}

/** @example stringifyStartMonth({ year: 2, month: 6 }, 2016) // => "2018-09" */
export function stringifyStartMonth({ year, month }: StartMonth, baseYear: number): string {
  const isBeforeApril = month > monthsInYear - monthsBeforeApril;
  const calendarMonth = month + monthsBeforeApril - (isBeforeApril ? monthsInYear : 0);
  return `${baseYear + year + (isBeforeApril ? 1 : 0)}-${String(calendarMonth).padStart(2, "0")}`;
}
