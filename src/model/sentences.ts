/** What the sums say when they refuse an argument: what is wrong, then what to type. */

/** A number as a person would type it. */
const shown = (value: number): string => String(Number(value.toPrecision(6)));

/** An argument's value as it stands in the formula, cut short. */
const said = (value: string | number): string => {
  if (value === "") return "blank";
  return typeof value === "number"
    ? shown(value)
    : `"${value.length > 20 ? `${value.slice(0, 19)}…` : value}"`;
};

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
    `${name} is ${shown(value)}. Type the year in which the 30 September falls, such as 2025.`,
  notFinancialYear: (name: string, value: string | number) =>
    `${name} is ${said(value)}. Type the year as text, such as "2025-26".`,
  tooLarge: () => "The result is too large for Excel. Check the units of the arguments.",
} as const;
