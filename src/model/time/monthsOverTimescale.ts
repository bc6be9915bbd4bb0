/** How far a case has run past the longest time it should take. */
import { day } from "../argument/day.ts";
import { notNegative } from "../argument/notNegative.ts";
import { ModelError } from "../modelError.ts";
import { type CaseKind, caseTimescales } from "../rates/caseTimescales.ts";
import { sentences } from "../sentences.ts";
import { wholeMonths } from "./calendar.ts";

/**
 * Whole months that a case has been open beyond the longest for its kind; 0 within it.
 *
 * @example monthsOverTimescale("CIN", 42_370, 42_736) // => 3
 * @param kind CIN (child in need), CP (child protection) or LAC (looked after).
 * @param asAt The day to count to: given, never today, so that the figure stays.
 * @param longestMonths Local guidance; 9, 12 and 18 months unless given.
 * @throws ModelError #VALUE! for another kind, #NUM! if the case starts after the day counted to.
 */
export function monthsOverTimescale(
  kind: string,
  startDate: number,
  asAt: number,
  longestMonths?: number,
): number {
  const usual = timescaleOf(kind);
  const longest = notNegative("longest_months", longestMonths ?? usual);
  const start = day("start_date", startDate);
  const end = day("as_at", asAt);
  if (end < start) throw new ModelError("#NUM!", sentences.endsBeforeStart("as_at", "start_date"));
  return Math.max(0, wholeMonths(start, end) - longest);
}

function timescaleOf(kind: string): number {
  const known = kind.toUpperCase();
  if (Object.hasOwn(caseTimescales, known)) return caseTimescales[known as CaseKind].longestMonths;
  throw new ModelError("#VALUE!", sentences.unknownWord("kind", kind, Object.keys(caseTimescales)));
}
