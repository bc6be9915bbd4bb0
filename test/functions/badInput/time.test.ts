/** Dates and timing: what a wrong call shows. */
import { errorCell, omitted } from "../excel.ts";
import { blank, blanksShow, refused } from "./refused.ts";

/** 1 April 2018 and 1 September 2018 as Excel keeps them. */
const april = 43_191;
const september = 43_344;
const giveDate = "Give a date, such as DATE(2018,9,1).";

refused([
  [
    "a date as text",
    "PART_YEAR",
    [50_000, "1/9/2018", april],
    `#VALUE! start_date is the text "1/9/2018". ${giveDate}`,
  ],
  ["a bare year", "PART_YEAR", [50_000, 2018, april], `#VALUE! start_date is the number 2018. ${giveDate}`],
  ["a negative date", "RAMP_FACTOR", [-5, 36, april], `#VALUE! start_date is the number -5. ${giveDate}`],
  [
    "a date after 9999",
    "RAMP_FACTOR",
    [3_000_000, 36, april],
    `#VALUE! start_date is the number 3000000. ${giveDate}`,
  ],
  [
    "a bare year for the year's start",
    "PART_YEAR",
    [50_000, september, 2018],
    `#VALUE! year_start is the number 2018. ${giveDate}`,
  ],
  [
    "a year that starts within a month",
    "PART_YEAR",
    [50_000, september, april + 5],
    "#VALUE! year_start must be the first day of a month. Give the day the year starts, such as DATE(2018,4,1).",
  ],
  [
    "a basis in other words",
    "PART_YEAR",
    [50_000, september, april, "weeks"],
    '#VALUE! basis is "weeks". Type one of: months, days.',
  ],
  [
    "a basis that is a name of every object",
    "FULL_YEAR_EFFECT",
    [50_000, september, april, "constructor"],
    '#VALUE! basis is "constructor". Type one of: months, days.',
  ],
  [
    "text for the amount",
    "FULL_YEAR_EFFECT",
    ["£50k", september, april],
    '#VALUE! annual is the text "£50k". Type a plain number, such as 1200 or 0.28.',
  ],
  ["TRUE for a date", "FULL_YEAR_EFFECT", [50_000, true, april], `#VALUE! start_date is TRUE. ${giveDate}`],
  ["negative months", "RAMP_FACTOR", [april, -36, april], "#VALUE! months_to_full is -36. Type 0 or more."],
  [
    "a kind unknown",
    "MONTHS_OVER_TIMESCALE",
    ["EHCP", april, september],
    '#VALUE! kind is "EHCP". Type one of: CIN, CP, LAC.',
  ],
  [
    "a number for a kind",
    "MONTHS_OVER_TIMESCALE",
    [3, april, september],
    '#VALUE! kind is "3". Type one of: CIN, CP, LAC.',
  ],
  [
    "a published code for a kind",
    "MONTHS_OVER_TIMESCALE",
    ["tbc", april, september],
    '#N/A kind is "tbc", a published code for no figure. Leave this row out or find the figure.',
  ],
  ["an end before the start", "MONTHS_OVER_TIMESCALE", ["CIN", september, april], "#NUM!"],
  [
    "a negative timescale",
    "MONTHS_OVER_TIMESCALE",
    ["CIN", april, september, -9],
    "#VALUE! longest_months is -9. Type 0 or more.",
  ],
  ["an error cell", "PART_YEAR", [errorCell("#NUM!"), september, april], "#NUM!"],
  [
    "a date that is an error",
    "RAMP_FACTOR",
    [errorCell("#VALUE!"), 36, april],
    "#VALUE! start_date holds the error #VALUE!. Mend that cell first.",
  ],
  [
    "ranges of different shape",
    "PART_YEAR",
    [[[1, 2, 3]], [[september, september]], april],
    "#VALUE! annual is 1 row × 3 columns and start_date is 1 row × 2 columns. Select ranges of the same shape, or single cells.",
  ],
  [
    "an empty range",
    "RAMP_FACTOR",
    [[[]], 36, april],
    "#VALUE! The range start_date is empty. Select at least one cell.",
  ],
  [
    "one text date in a column of starts",
    "PART_YEAR",
    [12_000, [[september], ["Sept"]], april],
    [[7_000], [`#VALUE! start_date is the text "Sept". ${giveDate}`]],
  ],
]);

blanksShow([
  ["PART_YEAR", [blank, september, april], [[0]]],
  ["PART_YEAR", [12_000, blank, april], `#VALUE! start_date is blank. ${giveDate}`],
  ["PART_YEAR", [12_000, september, blank], `#VALUE! year_start is blank. ${giveDate}`],
  ["PART_YEAR", [12_000, september, april, omitted], [[7_000]]],
  ["RAMP_FACTOR", [april, blank, april], [[1]]],
  ["MONTHS_OVER_TIMESCALE", [blank, april, september], "#VALUE! kind is blank. Type one of: CIN, CP, LAC."],
  ["MONTHS_OVER_TIMESCALE", ["CIN", april, september, blank], [[5]]],
  // Bare, as Excel sends the one argument that is a word.
  ...[0, null, "", "0"].map((basis) => ["PART_YEAR", [12_000, september, april, basis], [[7_000]]] as const),
]);
