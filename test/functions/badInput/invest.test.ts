/** Investment: what a wrong call shows. */
import { errorCell, omitted } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

const number = "Type a plain number, such as 1200 or 0.28.";

refused([
  ["part of a year", "DISCOUNT_FACTOR", [1.5], "#VALUE! year_index is 1.5. Type a whole number, 0 or more."],
  ["a year before now", "DISCOUNT_FACTOR", [-1], "#VALUE! year_index is -1. Type a whole number, 0 or more."],
  ["a year as text", "DISCOUNT_FACTOR", ["year 1"], `#VALUE! year_index is the text "year 1". ${number}`],
  ["3.5 for 0.035", "DISCOUNT_FACTOR", [3, 3.5], "#VALUE! rate is a share of 1. Type 0.035, not 3.5."],
  [
    "a negative rate",
    "DISCOUNT_FACTOR",
    [3, -0.035],
    "#VALUE! rate is -0.035. Type a share from 0 to 1, such as 0.28.",
  ],
  [
    "text for the schedule",
    "DISCOUNT_FACTOR",
    [3, omitted, "yes"],
    '#VALUE! schedule is the text "yes". Type TRUE or FALSE.',
  ],
  ["an error cell", "DISCOUNT_FACTOR", [errorCell("#NAME?")], "#NAME?"],
  [
    "never paid back",
    "PAYBACK_YEARS",
    [[[4, 0, 0]], [[0.5, 1, 1]]],
    "#N/A It does not pay back inside the plan: savings never cover the costs for good.",
  ],
  [
    "no cost to pay back",
    "PAYBACK_YEARS",
    [[[0, 0]], [[1, 1]]],
    "#N/A There is nothing to pay back: the costs never pass the savings.",
  ],
  [
    "more costs than savings",
    "PAYBACK_YEARS",
    [[[1, 0, 0]], [[1, 1]]],
    "#VALUE! costs has 3 cells and savings has 2 cells. Select the same years in both.",
  ],
  ["negative costs", "PAYBACK_YEARS", [[[-1, 0]], [[1, 1]]], "#VALUE! costs is -1. Type 0 or more."],
  [
    "text among the savings",
    "PAYBACK_YEARS",
    [[[1, 0]], [["?", 1]]],
    `#VALUE! savings is the text "?". ${number}`,
  ],
  ["an error among the costs", "PAYBACK_YEARS", [[[errorCell("#REF!"), 0]], [[1, 1]]], "#REF!"],
  [
    "an empty range",
    "PAYBACK_YEARS",
    [[[]], [[]]],
    "#VALUE! The range costs is empty. Select at least one cell.",
  ],
  ["negative children", "LAC_COST", [-10, 1_455], "#VALUE! children is -10. Type 0 or more."],
  ["a negative cost", "LAC_COST", [10, -1_455], "#VALUE! weekly_cost is -1455. Type 0 or more."],
  [
    "a suppressed number of children",
    "LAC_COST",
    ["c", 1_455],
    '#N/A children is "c", a published code for no figure. Leave this row out or find the figure.',
  ],
  ["placements that cost nothing", "LAC_BREAKEVEN", [1_000_000, 0], "#DIV/0!"],
  ["a negative investment", "LAC_BREAKEVEN", [-1, 1_455], "#VALUE! annual_investment is -1. Type 0 or more."],
  ["no children", "WEEKLY_UNIT_COST", [24_800_000, 0], "#DIV/0!"],
  [
    "rounding to nothing",
    "WEEKLY_UNIT_COST",
    [24_800_000, 645, 0],
    "#VALUE! round_to is 0. Type more than 0, such as 0.01 for pennies.",
  ],
  [
    "ranges of different shape",
    "LAC_COST",
    [
      [[1], [2]],
      [[1_455], [1_455], [1_455]],
    ],
    "#VALUE! children is 2 rows × 1 column and weekly_cost is 3 rows × 1 column. Select ranges of the same shape, or single cells.",
  ],
]);

blanksShow([
  ["DISCOUNT_FACTOR", [blank], [[1]]],
  ["DISCOUNT_FACTOR", [3, blank], [[1]]],
  ["LAC_COST", [blank, 1_455], [[0]]],
  ["LAC_BREAKEVEN", [1_000_000, 1_455, blank], "#DIV/0!"],
  ["WEEKLY_UNIT_COST", [24_800_000, blank], "#DIV/0!"],
]);
