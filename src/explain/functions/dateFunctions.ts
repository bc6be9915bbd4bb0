/** Days, months and years. */
import { toNumber } from "../coerce.ts";
import { dateOfSerial, serialOf } from "../dateOfSerial.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { isError, type Scalar } from "../value.ts";

const numbers =
  (sum: (...numbers: number[]) => Scalar): Sum =>
  (args) =>
    lift(args, (parts) => {
      const read = parts.map(toNumber);
      return read.find(isError) ?? sum(...(read as number[]).map(Math.trunc));
    });

const ofDate = (part: (date: Date) => number): Sum => numbers((serial = 0) => part(dateOfSerial(serial)));

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day so many months on, or the last day of a shorter month. */
function monthsOn(serial = 0, months = 0): number {
  const date = dateOfSerial(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  return serialOf(year, month, Math.min(date.getUTCDate(), lastDay(year, month)));
}

function endOfMonth(serial = 0, months = 0): number {
  const date = dateOfSerial(serial);
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 2 + months, 0);
}

/** Years below 1900 are counted from 1900. */
const dateOf = (year = 0, month = 0, day = 0): number =>
  serialOf(year < 1900 ? year + 1900 : year, month, day);

const shown = "d mmm yyyy";

export const dateFunctions: Functions = {
  DATE: { words: "the date {3}/{2}/{1}", format: shown, sum: numbers(dateOf) },
  YEAR: { words: "the year of {1}", sum: ofDate((date) => date.getUTCFullYear()) },
  MONTH: { words: "the month of {1}", sum: ofDate((date) => date.getUTCMonth() + 1) },
  DAY: { words: "the day of {1}", sum: ofDate((date) => date.getUTCDate()) },
  EDATE: { words: "{2} months after {1}", format: shown, sum: numbers(monthsOn) },
  EOMONTH: { words: "the end of the month {2} months after {1}", format: shown, sum: numbers(endOfMonth) },
  DAYS: { words: "the days from {2} to {1}", sum: numbers((end = 0, start = 0) => end - start) },
};
