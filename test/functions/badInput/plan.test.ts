/** The plan's lines: what a wrong call shows. */
import { errorCell } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

const number = "Type a plain number, such as 1200 or 0.28.";
const code = "a published code for no figure. Leave this row out or find the figure.";
const year = 'Type the year as text, such as "2025-26".';

refused([
  ["text for a level", "MTFP_CHANGE", ["n/k", 3], `#VALUE! level_now is the text "n/k". ${number}`],
  [
    "a bracketed negative as text",
    "MTFP_CHANGE",
    [5, "(3)"],
    `#VALUE! level_before is the text "(3)". ${number}`,
  ],
  ["a code", "MTFP_CHANGE", ["tbc", 3], `#N/A level_now is "tbc", ${code}`],
  [
    "levels of different years",
    "MTFP_CHANGE",
    [[[1, 2, 3]], [[1, 2]]],
    "#VALUE! level_now is 1 row × 3 columns and level_before is 1 row × 2 columns. Select ranges of the same shape, or single cells.",
  ],
  ["a single bad change", "MTFP_LEVEL", ["x"], `#N/A changes is "x", ${code}`],
  [
    "from a bad change on, no level is known",
    "MTFP_LEVEL",
    [[[1, errorCell("#REF!"), 3]]],
    [[1, "#REF!", "#REF!"]],
  ],
  [
    "a bad change spoils its own row",
    "MTFP_LEVEL",
    [
      [
        [1, "?"],
        [1, 2],
      ],
    ],
    [
      [1, `#VALUE! changes is the text "?". ${number}`],
      [1, 3],
    ],
  ],
  [
    "a bad change down a column",
    "MTFP_LEVEL",
    [[[1], [errorCell("#NULL!")], [3]]],
    [[1], ["#NULL!"], ["#NULL!"]],
  ],
  ["an empty range", "MTFP_LEVEL", [[]], "#VALUE! The range changes is empty. Select at least one cell."],
  [
    "years that do not follow",
    "ONE_OFF",
    [500, "2019-21", "2019-20"],
    `#VALUE! spend_year is "2019-21". ${year}`,
  ],
  [
    "two years typed without quotes, which are both 1999",
    "ONE_OFF",
    [500, 1999, 1999],
    `#VALUE! spend_year is 1999, as a year typed without quotes comes to. ${year}`,
  ],
  ["a date for a year", "ONE_OFF", [500, "2019-20", 43_556], `#VALUE! this_year is 43556. ${year}`],
  ["text for an amount", "ONE_OFF", ["0.5m", 2019, 2019], `#VALUE! amount is the text "0.5m". ${number}`],
  [
    "funding in brackets, as many tables print it",
    "BUDGET_GAP",
    [224.5, -208.3],
    "#VALUE! funding is -208.3. Funding is a positive number here: type 208.3.",
  ],
  ["TRUE for a budget", "BUDGET_GAP", [true, 208.3], `#VALUE! net_budget is TRUE. ${number}`],
  ["text in a reserve", "RESERVE_CLOSE", ["see note 4", 2, 1], "#NUM!"],
  ["TRUE in a reserve", "RESERVE_CLOSE", [146, true, 1], "#NUM!"],
  ["a code in a reserve", "RESERVE_CLOSE", [146, 2, "tbc"], `#N/A used is "tbc", ${code}`],
  ["an error in a reserve", "RESERVE_CLOSE", [errorCell("#DIV/0!"), 2, 1], "#DIV/0!"],
  ["a net budget of nought", "RESERVE_COVER", [9.6, 0], "#DIV/0!"],
  ["a negative net budget", "RESERVE_COVER", [9.6, -213], "#NUM!"],
]);

blanksShow([
  ["MTFP_CHANGE", [blank, 3], [[-3]]],
  ["MTFP_LEVEL", [blank], [[0]]],
  ["ONE_OFF", [blank, 2019, 2020], [[0]]],
  ["BUDGET_GAP", [5, blank], [[5]]],
  ["RESERVE_CLOSE", [146, blank, 6], [[140]]],
  ["RESERVE_COVER", [9.6, blank], "#DIV/0!"],
]);
