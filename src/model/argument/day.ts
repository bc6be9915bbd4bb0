/** Dates as Excel keeps them: the number of a day. */
import { ModelError } from "../modelError.ts";
import { sentences } from "../sentences.ts";

/** 1 January 1920. Blanks and bare years such as 2018 lie before it, and must not pass for days in 1900 to 1905. */
const earliest = 7_306;
/** 31 December 9999, the last day that Excel knows. */
const latest = 2_958_465;

/**
 * The day's number, once it is known to be a date that a plan can hold.
 *
 * @example day("start_date", 43_344) // => 43_344
 * @throws ModelError #VALUE! before 1920 and after 9999.
 */
export function day(name: string, value: number): number {
  if (value >= earliest && value <= latest) return Math.floor(value);
  throw new ModelError("#VALUE!", sentences.notDate(name, value));
}
