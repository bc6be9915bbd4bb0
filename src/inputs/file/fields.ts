/** The kinds of field that a plan file is made of: what each may hold and what to type instead. */
import * as v from "valibot";
import { type Limits, numberFix } from "./numberFix.ts";

/** More than any council spends in a year; anything above is a slip or not a number at all. */
const mostPounds = 1e12;

const numberField = (limits: Limits) =>
  v.pipe(
    v.number((issue) => numberFix(issue.input, limits)),
    v.minValue(limits.least, (issue) => numberFix(issue.input, limits)),
    v.maxValue(limits.most, (issue) => numberFix(issue.input, limits)),
    v.examples([limits.example]),
  );

/** A share of 1 that cannot be more than the whole: 0.28, never 28. */
export const share = numberField({ least: 0, most: 1, example: 0.28, share: true });

/** A yearly rate of change or of pay, which would be a slip far below 1: 0.02, never 2. */
export const rate = (least: number, most: number, example: number) =>
  numberField({ least, most, example, share: true });

/** Pounds that may go either way. */
export const money = numberField({ least: -mostPounds, most: mostPounds, example: 32_000 });
/** Pounds that are never negative. */
export const spend = numberField({ least: 0, most: mostPounds, example: 32_000 });
/** Any figure of a source. */
export const figure = numberField({ least: -mostPounds, most: mostPounds, example: 639 });

export const fte = numberField({ least: 0, most: 100_000, example: 12.5 });
/** A change moves somebody: nil is a slip. */
export const fteMoved = numberField({ least: 0.01, most: 100_000, example: 5 });
export const ftePerPerson = numberField({ least: 0.05, most: 1, example: 0.5 });
export const cases = numberField({ least: 0, most: 1_000_000, example: 450 });
/** Children more or fewer. */
export const childrenMore = numberField({ least: -100_000, most: 100_000, example: 5 });
export const children = numberField({ least: 0, most: 100_000, example: 45 });
export const childrenFewer = numberField({ least: 0.01, most: 100_000, example: 45 });
export const caseTarget = numberField({ least: 1, most: 100, example: 15 });
export const chargeRate = numberField({ least: 0, most: 500, example: 38.5 });
export const hoursPerWeek = numberField({ least: 0, most: 80, example: 37 });
export const paidWeeks = numberField({ least: 0, most: 53, example: 44 });
export const weeksInYear = numberField({ least: 52, most: 53, example: 52.143 });
export const months = numberField({ least: 0, most: 120, example: 12 });

export const planYears = v.pipe(
  v.number("type a whole number from 1 to 10, such as 3"),
  v.integer("type a whole number from 1 to 10, such as 3"),
  v.minValue(1, "type a whole number from 1 to 10, such as 3"),
  v.maxValue(10, "a plan runs for 10 years at the most: type a number from 1 to 10, such as 5"),
  v.examples([3]),
);

export const yesOrNo = v.pipe(v.boolean("type true or false, without quotation marks"), v.examples([false]));
