/** Costs: what a wrong call shows. */
import { expect } from "vitest";
import { errorCell, omitted } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

const year = 'Type the year as text, such as "2025-26".';
const niHeld = "the table holds 2016-17 to 2026-27";

refused([
  [
    "text for pay",
    "EMPLOYER_NI",
    ["45k", "2025-26"],
    '#VALUE! annual_pay is the text "45k". Type a plain number, such as 1200 or 0.28.',
  ],
  ["negative pay", "EMPLOYER_NI", [-1, "2025-26"], "#VALUE! annual_pay is -1. Type 0 or more."],
  ["years that do not follow", "EMPLOYER_NI", [45_000, "2025-27"], `#VALUE! tax_year is "2025-27". ${year}`],
  ["a year in words", "POST_COST", [45_000, "this year", 0.2], `#VALUE! tax_year is "this year". ${year}`],
  ["two whole years", "EMPLOYER_NI", [45_000, "2025-2026"], `#VALUE! tax_year is "2025-2026". ${year}`],
  ["part of a year", "EMPLOYER_NI", [45_000, 2025.5], `#VALUE! tax_year is 2025.5. ${year}`],
  ["TRUE for a year", "EMPLOYER_NI", [45_000, true], `#VALUE! tax_year is TRUE. ${year}`],
  [
    "a year sum, =2018-19, typed without quotes",
    "EMPLOYER_NI",
    [45_000, 1999],
    `#N/A No employer NI for 1999-00: ${niHeld}. ${year}`,
  ],
  [
    "a year after the table, half overridden",
    "EMPLOYER_NI",
    [45_000, "2031-32", omitted, 0.15],
    `#N/A No employer NI for 2031-32: ${niHeld}. Give threshold and rate for other years.`,
  ],
  [
    "a year after the table",
    "POST_COST",
    [45_000, "2031/32", 0.2],
    `#N/A No employer NI for 2031-32: ${niHeld}. Give ni_threshold and ni_rate for other years.`,
  ],
  [
    "28 for 0.28",
    "POST_COST",
    [45_000, "2025-26", 28],
    "#VALUE! pension_rate is a share of 1. Type 0.28, not 28.",
  ],
  [
    "15 for 0.15",
    "EMPLOYER_NI",
    [45_000, "2025-26", 5_000, 15],
    "#VALUE! rate is a share of 1. Type 0.15, not 15.",
  ],
  [
    "0.5 per cent of levy as 5",
    "POST_COST",
    [45_000, "2025-26", 0.2, 5],
    "#VALUE! levy is a share of 1. Type 0.05, not 5.",
  ],
  [
    "a negative supplement",
    "POST_COST",
    [45_000, "2025-26", 0.2, 0.005, -1],
    "#VALUE! supplement is -1. Type 0 or more.",
  ],
  [
    "an award not yet settled",
    "PAY_AFTER_AWARD",
    [30_000, "2026-27"],
    "#N/A No NJC award for 2026-27: the table holds 2016-17 to 2025-26. Give award_table for other years.",
  ],
  [
    "an award of 3.2 for 3.2%",
    "PAY_AFTER_AWARD",
    [30_000, "2026-27", [["2026-27", 3.2]]],
    "#VALUE! The award 3.2 is neither a share nor pounds. Type 0.032 for 3.2%, or pounds from 100 upwards.",
  ],
  [
    "a table without the year",
    "PAY_AFTER_AWARD",
    [30_000, "2027-28", [["2026-27", 0.03]]],
    "#N/A award_table has no row for 2027-28. Add one.",
  ],
  [
    "a table with its headings",
    "PAY_AFTER_AWARD",
    [
      30_000,
      "2026-27",
      [
        ["Year", "Award"],
        ["2026-27", 0.03],
      ],
    ],
    `#VALUE! A year in award_table is "Year". ${year}`,
  ],
  [
    "a table of one column",
    "PAY_AFTER_AWARD",
    [30_000, "2026-27", [[0.03]]],
    "#VALUE! award_table needs two columns: the year, then the award. Select both.",
  ],
  [
    "a bad award spoils its own year only",
    "PAY_AFTER_AWARD",
    [
      30_000,
      [["2026-27"], ["2027-28"]],
      [
        ["2026-27", "tbc"],
        ["2027-28", 1_000],
      ],
    ],
    [
      [
        '#N/A The award in award_table is "tbc", a published code for no figure. Leave this row out or find the figure.',
      ],
      [31_000],
    ],
  ],
  ["no hours", "HOURLY_RATE", [24_413, 0], "#DIV/0!"],
  ["negative hours", "AGENCY_COST", [40, -37, 44], "#VALUE! hours_week is -37. Type 0 or more."],
  ["negative weeks", "AGENCY_COST", [40, 37, -44], "#VALUE! paid_weeks is -44. Type 0 or more."],
  [
    "a negative charge",
    "AGENCY_PREMIUM",
    [-40, 37, 44, 50_000],
    "#VALUE! charge_rate is -40. Type 0 or more.",
  ],
  ["negative FTE", "AGENCY_SAVING", [38, -18, 24_000], "#VALUE! agency_fte_to is -18. Type 0 or more."],
  ["35 for 0.35", "AGENCY_FTE_AT_RATE", [35, 344], "#VALUE! rate is a share of 1. Type 0.35, not 35."],
  [
    "posts and costs of different shape",
    "TEAM_COST",
    [
      [[1], [7]],
      [[68_000], [40_000], [25_000]],
    ],
    "#VALUE! fte is 2 rows × 1 column and post_costs is 3 rows × 1 column. Select ranges of the same shape, or single cells.",
  ],
  ["an error among the costs", "TEAM_COST", [[[1, 7]], [[errorCell("#REF!"), 40_000]]], "#REF!"],
  ["an empty range", "TEAM_COST", [[[]], [[]]], "#VALUE! The range fte is empty. Select at least one cell."],
  ["a sum beyond Excel's numbers", "AGENCY_COST", [1e200, 1e200, 1], "#NUM!"],
  [
    "one bad year in a column of posts",
    "EMPLOYER_NI",
    [
      [[45_000], [45_000]],
      [["2024-25"], ["24/25"]],
    ],
    [[expect.closeTo(4_954.2, 9)], [`#VALUE! tax_year is "24/25". ${year}`]],
  ],
]);

blanksShow([
  ["EMPLOYER_NI", [45_000, blank], `#VALUE! tax_year is blank. ${year}`],
  ["EMPLOYER_NI", [blank, "2025-26"], [[0]]],
  ["POST_COST", [45_000, "2025-26", 0.2, blank], [[60_000]]],
  ["POST_COST", [45_000, "2025-26", 0.2, omitted], [[60_225]]],
  ["TEAM_COST", [blank, blank], 0],
  ["HOURLY_RATE", [24_413, 37, blank], "#DIV/0!"],
]);
