/** Worked examples from published council papers: the model gives the figures that they print or imply. */
import { describe, expect, test } from "vitest";
import { agencyFteAtRate } from "../../src/model/cost/agencyFteAtRate.ts";
import { agencyPremium } from "../../src/model/cost/agencyPremium.ts";
import { agencySaving } from "../../src/model/cost/agencySaving.ts";
import { lacBreakeven } from "../../src/model/invest/lacBreakeven.ts";
import { lacCost } from "../../src/model/invest/lacCost.ts";
import { paybackYears } from "../../src/model/invest/paybackYears.ts";
import { mtfpLevel } from "../../src/model/plan/mtfpLevel.ts";
import { reserveClose } from "../../src/model/plan/reserveClose.ts";
import { agencyCover } from "../../src/model/ratio/agencyCover.ts";
import { baseFte } from "../../src/model/ratio/baseFte.ts";
import { capacityFte } from "../../src/model/ratio/capacityFte.ts";
import { caseCapacity } from "../../src/model/ratio/caseCapacity.ts";
import { caseloadRatio } from "../../src/model/ratio/caseloadRatio.ts";
import { fteForCaseload } from "../../src/model/ratio/fteForCaseload.ts";
import { fteGap } from "../../src/model/ratio/fteGap.ts";
import { spanOfControl } from "../../src/model/ratio/spanOfControl.ts";
import { vacancyCover } from "../../src/model/ratio/vacancyCover.ts";
import { teamCost } from "../../src/model/cost/teamCost.ts";
import { rampFactor } from "../../src/model/time/rampFactor.ts";

type Example = readonly [claim: string, computed: number, printed: number, places: number];
const holds = (examples: readonly Example[]) =>
  test.each(examples)("%s", (_claim, computed, printed, places) => {
    expect(computed).toBeCloseTo(printed, places);
  });

/** Dorset County Council, December 2017: £1m for 20 social workers, 1:15, £1.5m saved on care in 2018-19. */
describe("Dorset 2017", () => {
  holds([
    ["20 social workers at 15 cases hold 300", caseCapacity(20, 0, 15, 12), 300, 9],
    ["2,186 cases (DfE, September 2018) at 1:15 need 145.73 FTE", fteForCaseload(2_186, 15), 145.73, 2],
    ["121.3 FTE held them, so 24.4 were missing", fteGap(2_186, 15, 121.3), 24.43, 2],
    ["20 more bring the caseload to 15.47, not to 15", caseloadRatio(2_186, 121.3 + 20), 15.47, 2],
    ["£1m against £1.5m a year pays back in 8 months, as claimed", paybackYears([1], [1.5]) * 12, 8, 9],
    [
      "£1m needs 13.2 children out of care for a year at £1,455 a week",
      lacBreakeven(1_000_000, 1_455),
      13.18,
      2,
    ],
  ]);
});

/** Dorset County Council, Audit and Scrutiny Committee, January 2019: agency staff from 38 to 18, premium £24,000 to £30,000. */
describe("Dorset 2019", () => {
  holds([
    ["20 fewer at the low premium save £480,000", agencySaving(38, 18, 24_000), 480_000, 9],
    ["20 fewer at the high premium save £600,000", agencySaving(38, 18, 30_000), 600_000, 9],
    ["16 fewer, from 34, save £384,000", agencySaving(34, 18, 24_000), 384_000, 9],
    ["18 still cost £432,000 above employed staff", agencySaving(18, 0, 24_000), 432_000, 9],
    ["34 of 38 covering vacancies is 89.5%", agencyCover(34, 38), 0.8947, 4],
    ["18 can cover at most 65.5% of 27.5 vacancies", vacancyCover(18, 27.5), 0.6545, 4],
  ]);
});

/** Children & Young People Now, 10 November 2016: Walsall, £4m invested, 639 children in care to 539, £2.63m saved over three years. */
describe("Walsall 2016", () => {
  const april = [42_826, 43_191, 43_556]; // 1 April 2017, 2018 and 2019
  const ramp = april.map((yearStart) => rampFactor(42_826, 36, yearStart));
  const childYears = ramp.reduce((sum, share) => sum + share * 100, 0);
  holds([
    ["a straight fall over 36 months averages 1/6 in year 1", ramp[0] ?? NaN, 1 / 6, 12],
    ["… 3/6 in year 2", ramp[1] ?? NaN, 3 / 6, 12],
    ["… 5/6 in year 3", ramp[2] ?? NaN, 5 / 6, 12],
    ["100 fewer children on a straight line are 150 child-years", childYears, 150, 9],
    ["the claimed saving is £17,533 a child-year", 2_630_000 / childYears, 17_533.33, 2],
    ["a child-year cost £40,150 at Walsall's £770 a week", lacCost(1, 770), 40_150, 9],
    ["so £2.63m is 65.5 child-years", lacBreakeven(2_630_000, 770), 65.5, 1],
    ["12 cases against 15 make an NQSW 0.8 of a post", capacityFte(0, 1, 12 / 15), 0.8, 12],
  ]);

  test("£4m for £2.63m over three years does not pay back inside the plan", () => {
    expect(() =>
      paybackYears(
        [4, 0, 0],
        ramp.map((share) => (2.63 * share) / 1.5),
      ),
    ).toThrow("does not pay back");
  });
});

/** Community Care, 21 February 2013: Hampshire, £2.5m a year for five teams and 70 posts. */
describe("Hampshire 2013", () => {
  holds([
    ["five teams at £500,000 cost £2.5m", teamCost([5], [500_000]), 2_500_000, 9],
    ["70 posts at £35,714.29 cost £2.5m", teamCost([70], [35_714.29]), 2_500_000, 0],
  ]);
});

/** Manchester City Council, July 2016: 86 social workers and 14 managers bring caseloads from 24 to 18, agency from 35% to 20%. */
describe("Manchester 2016", () => {
  const base = baseFte(24, 18, 86);
  const profile = [3.648, 0.446, -3.029, 0.017, -0.771]; // £m of change; 2019-20 by difference from £10.2m
  const levels = profile.reduce<number[]>(
    (before, change) => [...before, mtfpLevel(before.at(-1) ?? 0, change)],
    [],
  );
  holds([
    ["there were 258 social workers", base, 258, 9],
    ["they held 6,192 cases", caseCapacity(base, 0, 24, 0), 6_192, 9],
    ["344 hold 18 each", caseloadRatio(6_192, base + 86), 18, 9],
    ["35% of 344 is 120.4 agency FTE", agencyFteAtRate(0.35, 344), 120.4, 9],
    ["20% of 344 is 68.8", agencyFteAtRate(0.2, 344), 68.8, 9],
    ["51.6 fewer save £1,238,400 at £24,000", agencySaving(120.4, 68.8, 24_000), 1_238_400, 6],
    ["51.6 fewer save £1,548,000 at £30,000", agencySaving(120.4, 68.8, 30_000), 1_548_000, 6],
    ["6.14 social workers were added for each manager", spanOfControl(86, 14), 6.14, 2],
    ["the profile's second year is £4.094m", levels[1] ?? NaN, 4.094, 9],
    ["five years of it come to £10.2m", levels.reduce((sum, level) => sum + level, 0), 10.2, 9],
  ]);
});

/** St Helens Council, delegated decision 2025-26-0044: £1,800 a week for agency staff against £1,280 employed. */
describe("St Helens 2025: the weeks make the premium", () => {
  const hourly = 1_800 / 37;
  holds([
    ["£27,040 where both are paid 52 weeks", agencyPremium(hourly, 37, 52, 1_280 * 52), 27_040, 6],
    [
      "£12,457 where the agency worker is paid 44",
      agencyPremium(hourly, 37, 44, 1_280 * (365 / 7)),
      12_457,
      0,
    ],
    ["nothing at 37.1 weeks", agencyPremium(hourly, 37, 37.0794, 1_280 * (365 / 7)), 0, 0],
  ]);
});

/** East Sussex County Council, medium-term financial plan: reserves from £146.1m to £83.4m by 2027. */
describe("East Sussex", () => {
  holds([["£62.7m used leaves £83.4m", reserveClose(146.1, 0, 62.7), 83.4, 9]]);
});
