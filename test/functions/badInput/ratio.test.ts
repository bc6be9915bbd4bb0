/** Ratios: what a wrong call shows. */
import { errorCell, omitted } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

const number = "Type a plain number, such as 1200 or 0.28.";
const code = "a published code for no figure. Leave this row out or find the figure.";

refused([
  ["text", "CASELOAD_RATIO", ["32k", 5], `#VALUE! cases is the text "32k". ${number}`],
  ["a number as text", "CASELOAD_RATIO", ["12", 5], `#VALUE! cases is the text "12". ${number}`],
  [
    "long text, cut short",
    "FTE_GAP",
    [300, "to be agreed with the director", 20],
    `#VALUE! target is the text "to be agreed with t…". ${number}`,
  ],
  ["TRUE", "AGENCY_RATE", [true, 10], `#VALUE! agency_fte is TRUE. ${number}`],
  ["nobody holds cases", "CASELOAD_RATIO", [10, 0], "#DIV/0!"],
  ["nought out of nought", "AGENCY_RATE", [0, 0], "#DIV/0!"],
  ["nothing vacant", "VACANCY_COVER", [3, 0], "#DIV/0!"],
  ["no target", "FTE_FOR_CASELOAD", [300, 0], "#DIV/0!"],
  ["negative FTE", "VACANCY_RATE", [-3, 10], "#VALUE! vacant_fte is -3. Type 0 or more."],
  ["negative cases", "FTE_FOR_CASELOAD", [-300, 15], "#VALUE! cases is -300. Type 0 or more."],
  ["negative days", "ABSENCE_RATE", [-4, 10, 2025], "#VALUE! days_lost is -4. Type 0 or more."],
  [
    "a weight as a percentage",
    "CAPACITY_FTE",
    [20, 5, 80],
    "#VALUE! nqsw_weight is a share of 1. Type 0.8, not 80.",
  ],
  [
    "a negative weight",
    "CAPACITY_FTE",
    [20, 5, -0.8],
    "#VALUE! nqsw_weight is -0.8. Type a share from 0 to 1, such as 0.28.",
  ],
  ["a caseload that does not fall", "BASE_FTE", [18, 18, 86], "#NUM!"],
  [
    "a financial year for the year to September",
    "ABSENCE_RATE",
    [100, 10, "2024-25"],
    '#VALUE! year_ending is the text "2024-25". Type the year in which the 30 September falls, such as 2025.',
  ],
  [
    "part of a year",
    "ABSENCE_RATE",
    [100, 10, 2025.5],
    "#VALUE! year_ending is 2025.5. Type the year in which the 30 September falls, such as 2025.",
  ],
  ["no working days", "ABSENCE_RATE", [100, 10, 2025, 0], "#DIV/0!"],
  ...["z", "x", "c", "u", "low", "tbc", " TBC "].map(
    (published) =>
      [
        `the code ${published}`,
        "TURNOVER_RATE",
        [published, 20],
        `#N/A leavers_fte is "${published.trim()}", ${code}`,
      ] as const,
  ),
  ["an error cell", "SPAN_OF_CONTROL", [errorCell("#REF!"), 4], "#REF!"],
  [
    "an error cell that Excel explains",
    "SPAN_OF_CONTROL",
    [86, errorCell("#N/A")],
    "#N/A managers_fte holds the error #N/A. Mend that cell first.",
  ],
  ["an error as text", "AGENCY_COVER", ["#DIV/0!", 4], "#DIV/0!"],
  ["two errors: the first argument's", "AGENCY_COVER", [errorCell("#NULL!"), errorCell("#REF!")], "#NULL!"],
  [
    "ranges of different shape",
    "CASELOAD_RATIO",
    [[[1, 2]], [[1], [2]]],
    "#VALUE! cases is 1 row × 2 columns and holder_fte is 2 rows × 1 column. Select ranges of the same shape, or single cells.",
  ],
  [
    "an empty range",
    "CASELOAD_RATIO",
    [[[]], 5],
    "#VALUE! The range cases is empty. Select at least one cell.",
  ],
  [
    "no range at all",
    "CASELOAD_RATIO",
    [12, []],
    "#VALUE! The range holder_fte is empty. Select at least one cell.",
  ],
  [
    "bad cells among good ones spoil their own row",
    "CASELOAD_RATIO",
    [
      [[30], ["z"], [errorCell("#NAME?")], [30], [-1]],
      [[2], [2], [2], [0], [2]],
    ],
    [[15], [`#N/A cases is "z", ${code}`], ["#NAME?"], ["#DIV/0!"], ["#VALUE! cases is -1. Type 0 or more."]],
  ],
  [
    "weights of another shape",
    "WEIGHTED_CASELOAD",
    [[[1], [2]], [[4, 10]], 5],
    "#VALUE! case_counts is 2 rows × 1 column and weights is 1 row × 2 columns. Select ranges of the same shape, or single cells.",
  ],
  [
    "a code among the weights",
    "WEIGHTED_CASELOAD",
    [[[1, 2]], [["x", 10]], 5],
    `#N/A weights is "x", ${code}`,
  ],
  [
    "two cells for one figure",
    "WEIGHTED_CASELOAD",
    [[[1, 2]], [[4, 10]], [[5, 6]]],
    "#VALUE! holder_fte is one figure. Select a single cell.",
  ],
]);

blanksShow([
  [
    "ABSENCE_RATE",
    [100, 10, blank],
    "#VALUE! year_ending is blank. Type the year in which the 30 September falls, such as 2025.",
  ],
  ["CASELOAD_RATIO", [blank, 5], [[0]]],
  ["CASELOAD_RATIO", [5, blank], "#DIV/0!"],
  ["CAPACITY_FTE", [20, 5, omitted], [[24]]],
  ["CAPACITY_FTE", [20, 5, blank], [[20]]],
  ["ABSENCE_RATE", [10, 10, 2025, blank], "#DIV/0!"],
]);
