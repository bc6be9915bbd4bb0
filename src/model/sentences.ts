/** What the sums say when they refuse an argument: what is wrong, then what to type. */
import type { Series } from "./rates/dated.ts";
import { stringifyFinancialYear } from "./time/stringifyFinancialYear.ts";

/** A number as a person would type it. */
const shown = (value: number): string => String(Number(value.toPrecision(12)));

/** An argument's value as it stands in the formula, cut short. */
const said = (value: string | number): string => {
  if (value === "") return "blank";
  return typeof value === "number"
    ? shown(value)
    : `"${value.length > 20 ? `${value.slice(0, 19)}…` : value}"`;
};

const span = (held: Series<unknown>): string => {
  const years = held.map((dated) => stringifyFinancialYear(dated.year));
  return `${years[0] ?? "nothing"} to ${years.at(-1) ?? "nothing"}`;
};

/** What to type, by what the argument holds. */
export const advice = {
  number: "Type a plain number, such as 1200 or 0.28.",
  switch: "Type TRUE or FALSE.",
  date: "Give a date, such as DATE(2018,9,1).",
  calendarYear: "Type the year in which the 30 September falls, such as 2025.",
  financialYear: 'Type the year as text, such as "2025-26".',
} as const;

export const sentences = {
  negative: (name: string, value: number) => `${name} is ${shown(value)}. Type 0 or more.`,
  notPositive: (name: string, value: number, example: string) =>
    `${name} is ${shown(value)}. Type more than 0, such as ${example}.`,
  percentage: (name: string, value: number) =>
    `${name} is a share of 1. Type ${shown(value / 100)}, not ${shown(value)}.`,
  notFraction: (name: string, value: number) =>
    `${name} is ${shown(value)}. Type a share from 0 to 1, such as 0.28.`,
  notWhole: (name: string, value: number, least: number) =>
    `${name} is ${shown(value)}. Type a whole number, ${least} or more.`,
  zeroDenominator: (name: string) => `${name} is 0, so there is nothing to divide by.`,
  noFall: () => "caseload_after must be lower than caseload_before: the sum is for a falling caseload.",
  notCalendarYear: (name: string, value: number) =>
    `${name} is ${value === 0 ? "blank" : shown(value)}. ${advice.calendarYear}`,
  notFinancialYear: (name: string, value: string | number) =>
    `${name} is ${said(value)}. ${advice.financialYear}`,
  /** 2018-19 and every other year of this century typed as a sum comes to 1999. */
  unquotedYear: (name: string) =>
    `${name} is 1999, as a year typed without quotes comes to. ${advice.financialYear}`,
  yearNotHeld: (what: string, year: number, held: Series<unknown>, override: string) =>
    [
      `No ${what} for ${stringifyFinancialYear(year)}: the table holds ${span(held)}.`,
      year === 1999 ? advice.financialYear : `Give ${override} for other years.`,
    ].join(" "),
  noAward: (year: number) => `award_table has no row for ${stringifyFinancialYear(year)}. Add one.`,
  unclearAward: (award: number) =>
    `The award ${shown(award)} is neither a share nor pounds. Type 0.032 for 3.2%, or pounds from 100 upwards.`,
  notDate: (name: string, value: number) =>
    `${name} is ${value === 0 ? "blank" : `the number ${shown(value)}`}. ${advice.date}`,
  notFirstOfMonth: (name: string) =>
    `${name} must be the first day of a month. Give the day the year starts, such as DATE(2018,4,1).`,
  endsBeforeStart: (end: string, start: string) => `${end} lies before ${start}. Check the two dates.`,
  unknownWord: (name: string, word: string, known: readonly string[]) =>
    `${name} is ${said(word)}. Type one of: ${known.join(", ")}.`,
  fundingNegative: (funding: number) =>
    `funding is ${shown(funding)}. Funding is a positive number here: type ${shown(-funding)}.`,
  netBudgetNegative: (netBudget: number) =>
    `net_budget is ${shown(netBudget)}. Reserve cover needs a net budget above 0.`,
  notPaidBack: () => "It does not pay back inside the plan: savings never cover the costs for good.",
  nothingToPayBack: () => "There is nothing to pay back: the costs never pass the savings.",
  tooLarge: () => "The result is too large for Excel. Check the units of the arguments.",
} as const;
