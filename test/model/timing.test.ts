/** When a change falls in the year: worked by hand, month by month. */
import { describe, expect, test } from "vitest";
import { mtfpLevel } from "../../src/model/plan/mtfpLevel.ts";
import { oneOff } from "../../src/model/plan/oneOff.ts";
import { calendarDay, wholeMonths, yearAfter } from "../../src/model/time/calendar.ts";
import { fullYearEffect } from "../../src/model/time/fullYearEffect.ts";
import { monthsOverTimescale } from "../../src/model/time/monthsOverTimescale.ts";
import { partYear } from "../../src/model/time/partYear.ts";
import { rampFactor } from "../../src/model/time/rampFactor.ts";

/** Excel's number of a day, counted from 1 January 1970 = 25,569. */
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
const april2018 = day(2018, 4, 1);

describe("the days of Excel's calendar", () => {
  test.each([
    [43_344, "2018-9-1"],
    [43_191, "2018-4-1"],
    [43_890, "2020-2-29"],
    [2_958_465, "9999-12-31"],
  ])("%i is %s", (serial, written) => {
    const { year, month, day: date } = calendarDay(serial);
    expect([year, month + 1, date].join("-")).toBe(written);
  });

  test("a year after 1 April 2019 is 366 days on", () => {
    expect(yearAfter(day(2019, 4, 1)) - day(2019, 4, 1)).toBe(366);
  });
});

/** £12,000 a year is £1,000 a month; £365 a year is £1 a day in 2018-19. */
describe("a part-year from 1 April 2018", () => {
  test.each([
    ["from the year's first day: all of it", day(2018, 4, 1), 12_000],
    ["from 1 September: 7 months", day(2018, 9, 1), 7_000],
    ["from 30 September: the starting month counts whole", day(2018, 9, 30), 7_000],
    ["from 31 March: one month", day(2019, 3, 31), 1_000],
    ["from the next 1 April: nothing", day(2019, 4, 1), 0],
    ["two years on: nothing", day(2020, 9, 1), 0],
    ["begun before the year: all of it", day(2017, 9, 1), 12_000],
  ])("%s", (_claim, start, pounds) => {
    expect(partYear(12_000, start, april2018)).toBeCloseTo(pounds, 9);
  });

  test.each([
    ["from the first day: all of it", day(2018, 4, 1), 365],
    ["from the second: a day less", day(2018, 4, 2), 364],
    ["from 31 March: one day", day(2019, 3, 31), 1],
    ["after the year: nothing", day(2019, 4, 1), 0],
    ["before the year: all of it", day(2018, 3, 31), 365],
  ])("by days, %s", (_claim, start, pounds) => {
    expect(partYear(365, start, april2018, "days")).toBeCloseTo(pounds, 9);
  });

  test("what starts after the year is all still to come", () => {
    expect(fullYearEffect(12_000, day(2019, 6, 1), april2018)).toBe(12_000);
  });
});

describe("a straight build-up", () => {
  test.each([
    ["before it starts: nothing", day(2019, 4, 1), 36, 0],
    ["at once from the start: the whole year", april2018, 0, 1],
    ["at once from 1 October: half the year", day(2018, 10, 1), 0, 0.5],
    ["over 12 months from April: half", april2018, 12, 0.5],
    ["over 12 months from October: 18 of 144 twelfths", day(2018, 10, 1), 12, 0.125],
    ["long finished: all of it", day(2010, 4, 1), 12, 1],
  ])("%s", (_claim, start, months, share) => {
    expect(rampFactor(start, months, april2018)).toBeCloseTo(share, 12);
  });
});

describe("a case past its time", () => {
  test.each([
    ["child in need, 10 months on: 1 over 9", "CIN", day(2016, 1, 1), day(2016, 11, 1), 1],
    ["… a day short of 10 months: within", "cin", day(2016, 1, 2), day(2016, 11, 1), 0],
    ["child protection, 2 years: 12 over 12", "CP", day(2014, 7, 1), day(2016, 7, 1), 12],
    ["looked after, 18 months: within", "LAC", day(2015, 1, 1), day(2016, 7, 1), 0],
    ["from 31 January, a month is over on 1 March", "CIN", day(2016, 1, 31), day(2016, 12, 1), 1],
  ])("%s", (_claim, kind, start, asAt, months) => {
    expect(monthsOverTimescale(kind, start, asAt)).toBe(months);
  });

  test("a local limit replaces the usual one", () => {
    expect(monthsOverTimescale("CIN", day(2016, 1, 1), day(2016, 11, 1), 6)).toBe(4);
  });

  test("whole months are counted as DATEDIF counts them", () => {
    expect(wholeMonths(day(2018, 9, 15), day(2018, 10, 14))).toBe(0);
    expect(wholeMonths(day(2018, 9, 15), day(2018, 10, 15))).toBe(1);
  });
});

/** East Sussex County Council, December 2025: the elections come in at £1.5m and go out again. */
test("a one-off comes in and goes out, and leaves the level as it was", () => {
  const changes = [2024, 2025, 2026, 2027].map((year) => oneOff(1_500_000, 2025, year));
  expect(changes).toEqual([0, 1_500_000, -1_500_000, 0]);
  expect(changes.reduce(mtfpLevel, 0)).toBe(0);
});
