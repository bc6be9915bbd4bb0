/** How long it is from one day to another, in the ways in which Excel counts years and months. */
import { toNumber } from "../coerce.ts";
import { dateOfSerial, serialOf } from "../dateOfSerial.ts";
import type { Sum } from "../functionEntry.ts";
import { lift } from "../lift.ts";
import { errorValue, isError, type Scalar } from "../value.ts";

interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

function dayOf(serial: number): Day {
  const date = dateOfSerial(serial);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const isLastOfFebruary = ({ year, month, day }: Day): boolean =>
  month === 2 && day === new Date(Date.UTC(year, 2, 0)).getUTCDate();

/** Months of 30 days; the American way looks at the ends of months, the European at the 31st only. */
export function days360(start: number, end: number, isEuropean: boolean): number {
  const [from, to] = [dayOf(start), dayOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (isEuropean) return months * 30 + Math.min(to.day, 30) - Math.min(from.day, 30);
  const first = isLastOfFebruary(from) || from.day === 31 ? 30 : from.day;
  if (to.day < 31) return months * 30 + to.day - first;
  return months * 30 + (first === 30 ? 30 : 31) - first;
}

/** Both ends in February count as the ends of months there. */
function american(start: number, end: number): number {
  const areBoth = isLastOfFebruary(dayOf(start)) && isLastOfFebruary(dayOf(end));
  return (days360(start, end, false) + (areBoth ? 30 - dayOf(end).day : 0)) / 360;
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;

/** Days over the length of the year that they fall in, or of all the years that they touch, averaged. */
function actual(start: number, end: number): number {
  const [from, to] = [dayOf(start), dayOf(end)];
  const isWithinYear = end <= serialOf(from.year + 1, from.month, from.day);
  if (isWithinYear) return (end - start) / (holdsLeapDay(start, end, from, to) ? 366 : 365);
  const years = to.year - from.year + 1;
  return (end - start) / ((serialOf(to.year + 1, 1, 1) - serialOf(from.year, 1, 1)) / years);
}

function holdsLeapDay(start: number, end: number, from: Day, to: Day): boolean {
  if (from.year === to.year) return isLeap(from.year);
  return [from.year, to.year].some((year) => {
    const leapDay = serialOf(year, 2, 29);
    return isLeap(year) && start <= leapDay && leapDay <= end;
  });
}

const bases: readonly ((start: number, end: number) => number)[] = [
  american,
  actual,
  (start, end) => (end - start) / 360,
  (start, end) => (end - start) / 365,
  (start, end) => days360(start, end, true) / 360,
];

export const yearFraction = (start: number, end: number, basis: number): Scalar =>
  bases[basis]?.(Math.min(start, end), Math.max(start, end)) ?? errorValue("#NUM!");

function wholeMonths(start: number, end: number): number {
  const [from, to] = [dayOf(start), dayOf(end)];
  return (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);
}

const units: Readonly<Record<string, (start: number, end: number) => number>> = {
  Y: (start, end) => Math.floor(wholeMonths(start, end) / 12),
  M: wholeMonths,
  D: (start, end) => end - start,
  YM: (start, end) => wholeMonths(start, end) % 12,
  MD: (start, end) => {
    const [from, to] = [dayOf(start), dayOf(end)];
    const before = new Date(Date.UTC(to.year, to.month - 1, 0)).getUTCDate();
    return to.day - from.day + (to.day < from.day ? before : 0);
  },
  YD: (start, end) => {
    const [{ month, day }, { year }] = [dayOf(start), dayOf(end)];
    const sameYear = serialOf(year, month, day);
    return end - (sameYear <= end ? sameYear : serialOf(year - 1, month, day));
  },
};

export const dateDifference: Sum = (args) =>
  lift(args, ([start = null, end = null, unit = ""]) => {
    const [from, to] = [toNumber(start), toNumber(end)];
    if (isError(from)) return from;
    if (isError(to)) return to;
    const count = units[String(unit).toUpperCase()];
    return count && from <= to ? count(Math.floor(from), Math.floor(to)) : errorValue("#NUM!");
  });
