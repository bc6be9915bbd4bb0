/** What a change costs in the year it starts. */
import { day } from "../argument/day.ts";
import { firstOfMonth } from "../argument/firstOfMonth.ts";
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";
import { monthsBetween, yearAfter } from "./calendar.ts";

/**
 * The part of a yearly amount that falls in the financial year.
 *
 * By months, the starting month counts whole: a post from 15 September costs 7/12. All of it for a start
 * before the year, nothing for one after it.
 *
 * @example partYear(50_000, 43_344, 43_191) // => 29_166.66...
 * @example partYear(365, 43_344, 43_191, "days") // => 212
 * @param startDate Excel's day number: 43,344 is 1 September 2018.
 * @param yearStart Excel's day number of the first day of the year: 43,191 is 1 April 2018.
 * @throws ModelError #VALUE! for no date, or a year that does not start on the first of a month.
 */
export function partYear(
  annual: number,
  startDate: number,
  yearStart: number,
  basis: string = "months",
): number {
  const start = day("start_date", startDate);
  const first = firstOfMonth("year_start", yearStart);
  return annual * shareOf(basis)(start, first);
}

/** What is left of the year at the start date, as a share of the year. */
type YearShare = (start: number, yearStart: number) => number;

const shares: Readonly<Record<string, YearShare>> = {
  months: (start, yearStart) => clamp((12 - monthsBetween(yearStart, start)) / 12),
  days: (start, yearStart) => {
    const end = yearAfter(yearStart);
    return clamp((end - start) / (end - yearStart));
  },
};

function shareOf(basis: string): YearShare {
  const share = Object.hasOwn(shares, basis.toLowerCase()) ? shares[basis.toLowerCase()] : undefined;
  if (!share) throw new ModelError("#VALUE!", sentences.unknownWord("basis", basis, Object.keys(shares)));
  return share;
}

const clamp = (share: number): number => Math.min(1, Math.max(0, share));
