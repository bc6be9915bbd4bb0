/** What the published figures imply, worked out by hand here and by each example's own formulas. */
import { describe, expect, test } from "vitest";
import { builtExample } from "./builtExample.ts";
import { type ExampleName, examplesReadme } from "./exampleFiles.ts";

/** The derived figure, its value, the places that it is known to, and the sum on the published figures. */
type Row = readonly [ref: string, value: number, places: number, sum: string];

const council: Readonly<Record<ExampleName, readonly Row[]>> = {
  /** Community Care, 14 December 2017; cases and holders of September 2018 from the DfE. */
  "dorset-2017": [
    ["cost_per_worker", 50_000, 6, "1,000,000 / 20"],
    ["saving_ratio", 1.5, 9, "1.5 / 1.0"],
    ["payback_months", 8, 9, "1.0 / 1.5 × 12"],
    ["children_fewer", 45, 9, "445 − 400"],
    ["saving_per_child", 33_333.33, 2, "1,500,000 / 45"],
    ["saving_per_week", 639, 0, "33,333.33 / (365 / 7)"],
    ["capacity", 300, 9, "20 × 15"],
    ["overspend_above_total", 1.2, 9, "7.3 − 6.1"],
    ["fte_needed", 145.73, 2, "2,186 / 15"],
    ["fte_short", 24.4, 1, "145.73 − 121.3"],
    ["caseload_with_added", 15.47, 2, "2,186 / (121.3 + 20)"],
  ],
  /** Children & Young People Now, 10 November 2016; the £770 a week from Walsall's section 251 return. */
  "walsall-2016": [
    ["cut_share", 0.1137, 4, "5.8 / 51"],
    ["children_share", 0.1565, 4, "100 / 639"],
    ["saving_per_child", 26_300, 6, "2,630,000 / 100"],
    ["saving_day_one", 8_766.67, 2, "2,630,000 / 300"],
    ["child_years", 150, 9, "(1/6 + 3/6 + 5/6) × 100"],
    ["saving_straight_line", 17_533.33, 2, "2,630,000 / 150"],
    ["child_years_bought", 65.5, 1, "2,630,000 / (770 × 365 / 7)"],
    ["net_three_years", -1.37, 9, "2.63 − 4.0"],
    ["nqsw_weight", 0.8, 9, "12 / 15"],
    ["youth_share", 0.7827, 4, "798,373 / 1,020,000"],
    ["named_savings", 3_636_589, 6, "798,373 + 208,216 + 2,630,000"],
    ["undescribed", 2_163_411, 6, "5,800,000 − 3,636,589"],
    ["plan_saving", 2_630_000, -2, "the claim, by the plan's own placements; a weekly cost in pence"],
  ],
  /** Community Care, 21 February 2013. */
  "hampshire-2013": [
    ["cost_per_team", 500_000, 6, "2,500,000 / 5"],
    ["plan_cost_per_team", 500_000, -3, "14 posts at the plan's pay, which is in tens of pounds"],
    ["cost_per_post", 35_714.29, 2, "2,500,000 / 70"],
    ["cost_per_social_worker", 71_428.57, 2, "2,500,000 / 35"],
    ["posts_per_team", 14, 9, "70 / 5"],
    ["two_year_cost", 9, 9, "2 × 2.5 + 4"],
  ],
  /** Dorset County Council, Audit and Scrutiny Committee, 21 January 2019. */
  "dorset-2019": [
    ["agency_fall", 20, 9, "38 − 18"],
    ["agency_fall_share", 0.526, 3, "20 / 38"],
    ["agency_fall_covering", 16, 9, "34 − 18"],
    ["premium_saved_low", 480_000, 6, "20 × 24,000"],
    ["premium_saved_high", 600_000, 6, "20 × 30,000"],
    ["premium_saved_low_34", 384_000, 6, "16 × 24,000"],
    ["premium_saved_high_34", 480_000, 6, "16 × 30,000"],
    ["premium_paid_low", 432_000, 6, "18 × 24,000"],
    ["premium_paid_high", 540_000, 6, "18 × 30,000"],
    ["agency_cover_rate", 0.8947, 4, "34 / 38"],
    ["vacancy_cover", 0.6545, 4, "18 / 27.5"],
    ["uncovered", 9.5, 9, "27.5 − 18"],
    ["over_target", 0.1133, 4, "16.7 / 15 − 1"],
    ["agency_per_recruit", 0.769, 3, "20 / 26"],
  ],
  /** Community Care, 4 July 2016; profile and jobs from Manchester City Council, July 2016. */
  "manchester-2016": [
    ["base_social_workers", 258, 9, "86 × 18 / (24 − 18)"],
    ["cases_held", 6_192, 9, "258 × 24"],
    ["social_workers_after", 344, 9, "258 + 86"],
    ["agency_before", 120.4, 9, "0.35 × 344"],
    ["agency_after", 68.8, 9, "0.20 × 344"],
    ["agency_fall", 51.6, 9, "120.4 − 68.8"],
    ["premium_saved_low", 1_238_400, 6, "51.6 × 24,000"],
    ["premium_saved_high", 1_548_000, 6, "51.6 × 30,000"],
    ["cost_per_post_year", 20_000, 6, "10,000,000 / 5 / 100"],
    ["published_profile", 9.118, 9, "3.648 + 4.094 + 1.065 + 0.311"],
    ["spend_2019", 1.082, 9, "10.2 − 9.118"],
    ["cost_per_job", 31_015, 0, "4,094,000 / 132"],
    ["span", 6.14, 2, "86 / 14"],
    ["profile_present_value", 9.845, 3, "the profile at 3.5 %, the first year undiscounted"],
    ["reserve_present_value", 9.845, 3, "the same by the plan's own reserve and discount factors"],
  ],
};

describe.each(Object.entries(council) as [ExampleName, readonly Row[]][])("%s", (name, rows) => {
  const { figure } = builtExample(name);
  const chapter =
    examplesReadme()
      .split(/^## /m)
      .find((text) => text.includes(`\n\`${name}.json\``)) ?? "";

  test.each(rows)("%s = %d", (ref, value, places) => {
    expect(figure(`derived.${ref}`)).toBeCloseTo(value, places);
  });

  test.each(rows)("%s stands in the README with its value", (ref) => {
    const [, shown = ""] = new RegExp(`\\| \`${ref}\` +\\| ([^|]+) \\|`).exec(chapter) ?? [];
    const figures = shown.replace("−", "-").replace(/[^-\d.]/g, "");
    expect(figure(`derived.${ref}`)).toBeCloseTo(Number(figures), figures.split(".")[1]?.length ?? 0);
  });
});
