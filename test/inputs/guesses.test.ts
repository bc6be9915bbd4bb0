/** What a typed text was probably meant to be: a number, a word, a date, a month. */
import { expect, test } from "vitest";
import { parseStartMonth, stringifyStartMonth } from "../../src/inputs/draft/startMonth.ts";
import { guessNumber } from "../../src/inputs/file/guessNumber.ts";
import { isDate } from "../../src/inputs/file/isDate.ts";
import { nearest } from "../../src/inputs/nearest.ts";

test.each([
  ["32k", 32_000],
  ["£32,000", 32_000],
  ["£1.5m", 1_500_000],
  ["2 million", 2_000_000],
  ["(500)", -500],
  ["−12.5", -12.5],
  ["28%", 0.28],
  ["3.5 per cent", 0.035],
  ["32,000 a year", 32_000],
  ["37 hours", 37],
  [" 44 ", 44],
  ["12,5", NaN],
  ["2016-17", NaN],
  ["about sixteen", NaN],
  ["", NaN],
])("the number meant by %j is %d", (text, number) => {
  expect(guessNumber(text)).toBe(number);
});

test.each([
  ["2016-11", true],
  ["30 September 2016", true],
  ["as at 31 March 2017", true],
  ["2016-02-29", true],
  ["29/02/2016", true],
  ["29/02/2017", false],
  ["31 June 2016", false],
  ["2016-13-01", false],
  ["last autumn", false],
  ["12345", false],
])("whether %j can be a date: %s", (text, is) => {
  expect(isDate(text)).toBe(is);
});

test.each([
  ["yeras", ["year", "years", "yearly"], "years"],
  ["Pay", ["pay", "paidWeeks"], "pay"],
  ["colour", ["role", "grade"], undefined],
])("the field meant by %j among %j is %s", (typed, known, meant) => {
  expect(nearest(typed, known)).toBe(meant);
});

test.each([
  ["2017-04", { year: 1, month: 1 }],
  ["2018-03", { year: 1, month: 12 }],
  ["2018-04", { year: 2, month: 1 }],
  ["2018-09", { year: 2, month: 6 }],
  ["2017-03", { year: 0, month: 12 }],
])("%s is, for a plan whose base year is 2016-17, %j", (text, start) => {
  expect(parseStartMonth(text, 2016)).toEqual(start);
  expect(stringifyStartMonth(start, 2016)).toBe(text);
});
