/** Published tables against their own sums. */
import { describe, expect, test } from "vitest";
import { dfeRateOk } from "../../src/model/check/dfeRateOk.ts";
import { reconciles } from "../../src/model/check/reconciles.ts";
import { paybackYears } from "../../src/model/invest/paybackYears.ts";
import { weeklyUnitCost } from "../../src/model/invest/weeklyUnitCost.ts";
import { budgetGap } from "../../src/model/plan/budgetGap.ts";
import { reserveCover } from "../../src/model/plan/reserveCover.ts";
import { weightedCaseload } from "../../src/model/ratio/weightedCaseload.ts";

/** Gateshead Council, MTFS 2020/21 to 2024/25: closing budget against opening budget plus five pressures, £m to 3 places. */
describe("Gateshead's totals agree with their parts but for rounding", () => {
  test.each([
    [216.264, 216.264],
    [227.338, 227.337],
    [237.727, 237.726],
    [247.7, 247.7],
    [257.532, 257.532],
  ])("%d as published, %d as computed", (published, computed) => {
    expect(reconciles(published, computed, 6, 0.001)).toBe(true);
  });

  test("2021/22's gap of 16.260 is 16.261 by its parts", () => {
    expect(reconciles(16.26, 16.261, 2, 0.001)).toBe(true);
  });
});

describe("differences that rounding does not explain", () => {
  test.each([
    ["Medway 2025-30: a gap of 10.070 that should be 11.554", 10.07, 11.554, 20, 0.001, false],
    ["exactly at the tolerance: two halves for one figure and the total", 10, 11, 1, 1, true],
    ["just past it", 10, 11.001, 1, 1, false],
    ["0.1 + 0.2 against 0.3 is no difference", 0.3, 0.1 + 0.2, 1, 1e-9, true],
  ])("%s", (_claim, published, computed, addends, unit, agrees) => {
    expect(reconciles(published, computed, addends, unit)).toBe(agrees);
  });
});

describe("what DfE's rounding allows", () => {
  test.each([
    ["Agency rate", 13.1, 28, 185.7, true],
    ["AGENCY_RATE", 13.2, 28, 185.7, false],
    ["vacancy", 10.6, 22, 185.7, true],
    ["vacancy-cover", 65.9, 14.5, 22, true],
    ["VacancyCoverRate", 65.2, 14.5, 22, false],
    ["caseload ratio", 15.4, 2_246, 146.3, true],
    ["caseload", 15.5, 2_246, 146.3, false],
    ["absence", 3.3, 1_529.6, 185.7, true],
    ["turnover", 0, 0, 415, true],
  ])("%s of %d", (kind, published, numerator, other, possible) => {
    expect(dfeRateOk(published, numerator, other, kind)).toBe(possible);
  });
});

describe("payback: costs at the start of a year, savings through it", () => {
  test.each([
    ["after two years and a half", [100, 0, 0], [20, 40, 80], 2.5],
    ["at the very end", [3, 0, 0], [1, 1, 1], 3],
    ["at the very end, in tenths", [0.3, 0, 0], [0.1, 0.1, 0.1], 3],
    ["the last crossing counts when a second cost follows", [1, 3, 0], [2, 1, 2], 2.5],
    ["a negative saving puts it off", [1, 0, 0], [1.5, -1, 1], 2.5],
  ])("%s", (_claim, costs, savings, years) => {
    expect(paybackYears(costs, savings)).toBeCloseTo(years, 12);
  });
});

describe("the rest", () => {
  test("Herefordshire 2019-20: £9.6m is 6.4% of the net budget of £148.987m", () => {
    expect(reserveCover(9.6, 148.987)).toBeCloseTo(0.0644, 4);
  });

  test("Gateshead 2020/21: a gap is the budget less the funding, surplus below nought", () => {
    expect(budgetGap(216.264, 206.999)).toBeCloseTo(9.265, 9);
    expect(budgetGap(200, 206.999)).toBeCloseTo(-6.999, 9);
  });

  test("points: 15 stable cases at 4 and 2 at 10 are 80 points for one worker", () => {
    expect(weightedCaseload([15, 2], [4, 10], 1)).toBe(80);
  });

  test.each([
    ["to £5, as DfE rounds", undefined, 740],
    ["to £1", 1, 739],
    ["to pennies", 0.01, 738.99],
  ])("a weekly unit cost %s", (_claim, roundTo, pounds) => {
    expect(weeklyUnitCost(24_853_740, 645, roundTo)).toBeCloseTo(pounds, 9);
  });

  test("half of £5 goes up", () => {
    expect(weeklyUnitCost(732.5 * 365, 7)).toBe(735);
  });
});
