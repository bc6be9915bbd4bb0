/** Days, months and years. */
import { toNumber } from "../coerce.ts";
import { dateOfSerial, serialOf } from "../dateOfSerial.ts";
import type { Functions, Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { NotWorkedOut } from "../notWorkedOut.ts";
import { errorValue, isError, type Scalar } from "../value.ts";
import { dateDifference, days360, yearFraction } from "./yearParts.ts";
import { workingDay, workingDays } from "./workingDays.ts";

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

/** {1} months, with words for one month and for months before. */
const monthWords =
  (after: (when: string) => string) =>
  ([, months]: readonly (number | undefined)[]): string | undefined => {
    if (months === undefined) return undefined;
    const count = Math.abs(months);
    const span = `${String(count)} month${count === 1 ? "" : "s"}`;
    return after(months === 0 ? "" : `${span} ${months < 0 ? "before" : "after"} `);
  };

const weekdayKinds: Readonly<Record<number, (sundayIs0: number) => number>> = {
  1: (day) => day + 1,
  2: (day) => ((day + 6) % 7) + 1,
  3: (day) => (day + 6) % 7,
};

function weekday(serial = 0, kind = 1): Scalar {
  return weekdayKinds[kind]?.(dateOfSerial(serial).getUTCDay()) ?? errorValue("#NUM!");
}

const undated = "a workbook does not keep the day on which Excel last calculated";

const clock =
  (part: (moment: number) => number): Sum =>
  (_, { moment }) => {
    if (moment === undefined) throw new NotWorkedOut("The date", undated);
    return part(moment);
  };

export const dateFunctions: Functions = {
  DATE: { words: "the date {3}/{2}/{1}", format: shown, sum: numbers(dateOf) },
  YEAR: { words: "the year of {1}", sum: ofDate((date) => date.getUTCFullYear()) },
  MONTH: { words: "the month of {1}", sum: ofDate((date) => date.getUTCMonth() + 1) },
  DAY: { words: "the day of {1}", sum: ofDate((date) => date.getUTCDate()) },
  EDATE: {
    words: "{2} months after {1}",
    wordsFor: monthWords((span) => `${span}{1}`),
    format: shown,
    sum: numbers(monthsOn),
  },
  EOMONTH: {
    words: "the end of the month {2} months after {1}",
    wordsFor: monthWords((span) => `the end of the month ${span === "" ? "of " : span}{1}`),
    format: shown,
    sum: numbers(endOfMonth),
  },
  WEEKDAY: { words: "the day of the week of {1}", sum: numbers(weekday) },
  YEARFRAC: {
    words: "the years from {1} to {2}",
    sum: numbers((start = 0, end = 0, basis = 0) => yearFraction(start, end, basis)),
  },
  DAYS360: {
    words: "the days from {1} to {2} in years of 360 days",
    sum: numbers((start = 0, end = 0, european = 0) => days360(start, end, european !== 0)),
  },
  DATEDIF: { words: "the {unit 3} from {1} to {2}", sum: dateDifference },
  NETWORKDAYS: { words: "the working days from {1} to {2}[, without {3}]", sum: workingDays },
  WORKDAY: { words: "{2} working days after {1}[, without {3}]", format: shown, sum: workingDay },
  TODAY: { words: "today\u2019s date", format: shown, sum: clock(Math.floor) },
  NOW: { words: "today\u2019s date and time", format: shown, sum: clock((moment) => moment) },
  DAYS: { words: "the days from {2} to {1}", sum: numbers((end = 0, start = 0) => end - start) },
};
