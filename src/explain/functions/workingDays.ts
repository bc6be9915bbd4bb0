/** Days from Monday to Friday that are not holidays. */
import type { Sum } from "../functionEntry.ts";
import { numbersOf } from "../numbersOf.ts";
import { errorValue, isError } from "../value.ts";
import { withNumbers } from "../withNumbers.ts";

/** Day 0 of Excel's calendar counts as a Saturday, as 7, 14 … do. */
const isWeekend = (serial: number): boolean => serial % 7 < 2;

/** As far as a plan may reach; further walks would be felt. */
const mostDays = 200_000;

export const workingDays: Sum = ([start, end, holidays = null]) => {
  const free = numbersOf([holidays]);
  if (isError(free)) return free;
  return withNumbers([start, end], (...days) => {
    const [from = 0, to = 0] = days.map(Math.floor);
    return Math.abs(to - from) > mostDays ? errorValue("#NUM!") : counted(from, to, new Set(free));
  });
};

function counted(from: number, to: number, off: ReadonlySet<number>): number {
  let count = 0;
  for (let day = Math.min(from, to); day <= Math.max(from, to); day++)
    if (!isWeekend(day) && !off.has(day)) count += 1;
  return to < from ? -count : count;
}

export const workingDay: Sum = ([start, days, holidays = null]) => {
  const free = numbersOf([holidays]);
  if (isError(free)) return free;
  return withNumbers([start, days], (from, count) =>
    Math.abs(count) > mostDays
      ? errorValue("#NUM!")
      : walked(Math.floor(from), Math.trunc(count), new Set(free)),
  );
};

function walked(from: number, count: number, off: ReadonlySet<number>): number {
  let day = from;
  for (let left = Math.abs(count); left > 0;) {
    day += Math.sign(count);
    if (!isWeekend(day) && !off.has(day)) left -= 1;
  }
  return day;
}
