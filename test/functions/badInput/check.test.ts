/** Checks of published figures: what a wrong call shows. */
import { errorCell } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

const number = "Type a plain number, such as 1200 or 0.28.";
const kinds = "Type one of: agency, vacancy, turnover, agency cover, vacancy cover, caseload, absence.";

refused([
  [
    "text for a total",
    "RECONCILES",
    ["216m", 216.3, 5, 0.001],
    `#VALUE! published is the text "216m". ${number}`,
  ],
  ["TRUE for a total", "RECONCILES", [216.3, true, 5, 0.001], `#VALUE! computed is TRUE. ${number}`],
  ["no figures added", "RECONCILES", [1, 1, 0, 1], "#VALUE! addends is 0. Type a whole number, 1 or more."],
  [
    "part of a figure",
    "RECONCILES",
    [1, 1, 2.5, 1],
    "#VALUE! addends is 2.5. Type a whole number, 1 or more.",
  ],
  [
    "a unit of nought",
    "RECONCILES",
    [1, 1, 2, 0],
    "#VALUE! unit is 0. Type more than 0, such as 1 for £ or 1000 for £000.",
  ],
  [
    "a negative unit",
    "RECONCILES",
    [1, 1, 2, -1],
    "#VALUE! unit is -1. Type more than 0, such as 1 for £ or 1000 for £000.",
  ],
  ["an error cell", "RECONCILES", [errorCell("#REF!"), 1, 2, 1], "#REF!"],
  [
    "ranges of different shape",
    "RECONCILES",
    [[[1], [2]], [[1, 2]], 2, 1],
    "#VALUE! published is 2 rows × 1 column and computed is 1 row × 2 columns. Select ranges of the same shape, or single cells.",
  ],
  [
    "an empty range",
    "RECONCILES",
    [[[]], 1, 2, 1],
    "#VALUE! The range published is empty. Select at least one cell.",
  ],
  ["a kind unknown", "DFE_RATE_OK", [13, 28, 185.7, "sickness"], `#VALUE! kind is "sickness". ${kinds}`],
  ["a number for a kind", "DFE_RATE_OK", [13, 28, 185.7, 7], `#VALUE! kind is "7". ${kinds}`],
  [
    "a kind that is a name of every object",
    "DFE_RATE_OK",
    [13, 28, 185.7, "constructor"],
    `#VALUE! kind is "constructor". ${kinds}`,
  ],
  [
    "a suppressed rate",
    "DFE_RATE_OK",
    ["c", 28, 185.7, "agency"],
    '#N/A published_pct is "c", a published code for no figure. Leave this row out or find the figure.',
  ],
  [
    "a negative rate",
    "DFE_RATE_OK",
    [-13, 28, 185.7, "agency"],
    "#VALUE! published_pct is -13. Type 0 or more.",
  ],
  ["negative FTE", "DFE_RATE_OK", [13, -28, 185.7, "agency"], "#VALUE! numerator is -28. Type 0 or more."],
  ["nobody at all", "DFE_RATE_OK", [13, 0, 0, "agency"], "#DIV/0!"],
  ["nothing vacant", "DFE_RATE_OK", [50, 3, 0, "vacancy cover"], "#DIV/0!"],
  ["an error for a kind", "DFE_RATE_OK", [13, 28, 185.7, errorCell("#NULL!")], "#NULL!"],
  [
    "a suppressed row among published ones",
    "DFE_RATE_OK",
    [[[13.1], ["z"]], [[28], [21]], [[185.7], [198.3]], "agency"],
    [
      [true],
      ['#N/A published_pct is "z", a published code for no figure. Leave this row out or find the figure.'],
    ],
  ],
]);

blanksShow([
  ["RECONCILES", [blank, 0.5, 1, 1], [[true]]],
  ["RECONCILES", [1, 1, blank, 1], "#VALUE! addends is 0. Type a whole number, 1 or more."],
  ["DFE_RATE_OK", [blank, 28, 185.7, "agency"], [[false]]],
  ["DFE_RATE_OK", [13, 28, 185.7, blank], `#VALUE! kind is blank. ${kinds}`],
]);
