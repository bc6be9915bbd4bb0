/** The dated rates, against the published figures that follow from them. */
import { describe, expect, test } from "vitest";
import { employerNi } from "../../src/model/cost/employerNi.ts";
import { hourlyRate } from "../../src/model/cost/hourlyRate.ts";
import { payAfterAward } from "../../src/model/cost/payAfterAward.ts";
import { postCost } from "../../src/model/cost/postCost.ts";
import { discountFactor } from "../../src/model/invest/discountFactor.ts";
import { apprenticeshipLevy } from "../../src/model/rates/apprenticeshipLevy.ts";
import { employerNi as employerNiRates } from "../../src/model/rates/employerNi.ts";
import { njcPayAwards } from "../../src/model/rates/njcPayAwards.ts";

describe("employer's National Insurance on £45,000", () => {
  /** Weekly thresholds × 52 to 2021-22; then yearly ones. Thresholds and rates as HMRC set them. */
  test.each([
    [2016, (45_000 - 156 * 52) * 0.138],
    [2017, (45_000 - 157 * 52) * 0.138],
    [2018, (45_000 - 162 * 52) * 0.138],
    [2019, (45_000 - 166 * 52) * 0.138],
    [2020, (45_000 - 169 * 52) * 0.138],
    [2021, (45_000 - 170 * 52) * 0.138],
    [2023, 4_954.2],
    [2024, 4_954.2],
    [2025, 6_000],
    [2026, 6_000],
  ])("%i: £%d", (year, printed) => {
    expect(employerNi(45_000, year)).toBeCloseTo(printed, 8);
  });

  test("2022-23 blends seven months at 15.05% with five at 13.8%", () => {
    const twelve = (7 * 0.1505 + 5 * 0.138) / 12;
    expect(employerNi(45_000, 2022) / (45_000 - 9_100)).toBeCloseTo(twelve, 4);
  });

  test("two half-timers at £22,500 cost £750 less in 2025-26 than one full-timer", () => {
    expect(employerNi(45_000, 2025) - 2 * employerNi(22_500, 2025)).toBe(750);
  });
});

describe("National Joint Council pay", () => {
  test("SCP 2 at April 2025 is £12.65 an hour, as UNISON prints it", () => {
    const from2023 = payAfterAward(payAfterAward(22_366, 2024), 2025);
    expect(hourlyRate(from2023, 37)).toBeCloseTo(12.654, 3);
  });

  test("SCP 3 at April 2025 is £12.85 an hour", () => {
    expect(hourlyRate(payAfterAward(24_027, 2025), 37)).toBeCloseTo(12.852, 3);
  });

  test("the flat years' awards are the same pounds at every point", () => {
    for (const year of [2022, 2023, 2024]) {
      expect(payAfterAward(50_000, year) - 50_000).toBe(payAfterAward(20_000, year) - 20_000);
    }
    expect(payAfterAward(27_514, 2022)).toBe(29_439); // SCP 22
    expect(payAfterAward(51_515, 2024)).toBe(52_805); // SCP 43
  });

  test("the 2025 award brings SCP 22 to £33,699", () => {
    expect(payAfterAward(32_654, 2025)).toBeCloseTo(33_699, 0);
  });
});

describe("the apprenticeship levy", () => {
  test("starts in 2017-18 and goes on past the National Insurance table", () => {
    const ni = [8_000, 0.138] as const;
    const levyIn = (year: number) =>
      postCost(40_000, year, 0, undefined, 0, ...ni) - postCost(40_000, year, 0, 0, 0, ...ni);
    expect(levyIn(2016)).toBe(0);
    expect(levyIn(2017)).toBeCloseTo(200, 9);
    expect(levyIn(2040)).toBeCloseTo(200, 9);
  });
});

/** HM Treasury, Green Book, table 2: present value of £1,000 at 3.5%, years 0 to 10. */
describe("the Green Book's discount table", () => {
  test.each(
    [1_000, 966, 934, 902, 871, 842, 814, 786, 759, 734, 709].map((value, year) => [year, value] as const),
  )("year %i: £%i", (year, value) => {
    expect(Math.round(1_000 * discountFactor(year))).toBe(value);
  });

  test.each([
    ["year 30 is still at 3.5%", 30, 1.035 ** -30],
    ["year 31 is the first at 3%", 31, 1.035 ** -30 / 1.03],
    ["year 75 is the last at 3%", 75, 1.035 ** -30 * 1.03 ** -45],
    ["year 76 is the first at 2.5%", 76, 1.035 ** -30 * 1.03 ** -45 * 1.025 ** -1],
  ])("%s", (_claim, year, factor) => {
    expect(discountFactor(year, 0.035, true)).toBeCloseTo(factor, 12);
  });
});

describe("every value has its source", () => {
  const series = { employerNiRates, apprenticeshipLevy, njcPayAwards };
  test.each(Object.entries(series))("%s", (_name, values) => {
    const years = values.map(({ year }) => year);
    expect(years).toEqual([...years].sort((one, other) => one - other));
    for (const { source } of values) {
      expect(source.title).not.toBe("");
      expect(new URL(source.url ?? "").protocol).toMatch(/^https?:$/);
    }
  });
});
