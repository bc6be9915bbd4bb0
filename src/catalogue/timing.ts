/** What falls in which year: part years, ramps and cases over their time. */
import { caseTimescales } from "../model/rates/caseTimescales.ts";
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { notANumber } from "./refusals.ts";
import { source } from "./source.ts";

const startDate: CatalogueArgument = {
  name: "start_date",
  meaning: "The first day.",
  unit: "a date such as DATE(2018,9,1)",
};
const yearStart: CatalogueArgument = {
  name: "year_start",
  meaning: "The first day of the year to be costed, the first of a month.",
  unit: "a date such as DATE(2018,4,1)",
};
const partYearArguments: readonly CatalogueArgument[] = [
  { name: "annual", meaning: "The amount of a full year.", unit: "£ a year" },
  startDate,
  yearStart,
  {
    name: "basis",
    meaning: "Whether a started month counts whole, or each day counts.",
    unit: "text",
    default: '"months"',
    choices: ["months", "days"],
  },
];
const monthsFromYearStart = "((YEAR(start_date)-YEAR(year_start))*12+MONTH(start_date)-MONTH(year_start))";
const nextYearStart = "DATE(YEAR(year_start)+1,MONTH(year_start),1)";
const shareByMonths = `MAX(0,MIN(12,12-${monthsFromYearStart}))/12`;
const shareByDays = `MAX(0,MIN(1,(${nextYearStart}-INT(start_date))/(${nextYearStart}-INT(year_start))))`;
const monthsBetween =
  "(YEAR(as_at)-YEAR(start_date))*12+MONTH(as_at)-MONTH(start_date)-(DAY(as_at)<DAY(start_date))";
/** Month k of the ramp, at its middle, as a share of the months to full. */
const shareOfRamp = `({0,1,2,3,4,5,6,7,8,9,10,11}-${monthsFromYearStart}+0.5)/MAX(months_to_full,0.5)`;
const kinds = Object.keys(caseTimescales);
const longest = Object.values(caseTimescales).map(({ longestMonths }) => longestMonths);
const refusesDates = ["A year start that is not the first of a month, such as 2018", "A date before 1920"];

export const timing: readonly CatalogueEntry[] = [
  {
    id: "PART_YEAR",
    group: "time",
    title: "Part-year amount",
    definition:
      "The share of a yearly amount that falls in the year in which it starts; the starting month counts whole.",
    arguments: partYearArguments,
    unit: "£",
    numberFormat: "£#,##0;-£#,##0",
    formula: "yearly amount × months left in the year ÷ 12",
    sources: [source.localPractice],
    example: {
      args: ["50000", "DATE(2018,9,1)", "DATE(2018,4,1)"],
      result: (50000 * 7) / 12,
      working:
        "One of Dorset's posts at £50,000 from 1 September 2018: seven of twelve months, 50,000 × 7 ÷ 12 = £29,166.67.",
      source: source.dorset2017,
    },
    twin: {
      formula: `annual*IF(basis="days",${shareByDays},${shareByMonths})`,
      shorter: { without: ["basis"], formula: `annual*${shareByMonths}` },
      reads: "cells",
      excel: "any",
    },
    refuses: [...refusesDates, "A basis other than months or days", notANumber],
    traps: [
      "Nothing in a year that ends before the start; the whole amount in every year after it.",
      "Months and days differ: state which you use.",
    ],
  },
  {
    id: "FULL_YEAR_EFFECT",
    group: "time",
    title: "Full-year effect",
    definition: "The rest of a yearly amount, which the year after the start adds to the part-year.",
    arguments: partYearArguments,
    unit: "£",
    numberFormat: "£#,##0;-£#,##0",
    formula: "yearly amount − part-year amount",
    sources: [source.localPractice],
    example: {
      args: ["50000", "DATE(2018,9,1)", "DATE(2018,4,1)"],
      result: 50000 - (50000 * 7) / 12,
      working: "The same post: 50,000 − 29,166.67 = £20,833.33 of growth in 2019-20.",
      source: source.dorset2017,
    },
    twin: {
      formula: `annual*(1-IF(basis="days",${shareByDays},${shareByMonths}))`,
      shorter: { without: ["basis"], formula: `annual*(1-${shareByMonths})` },
      reads: "cells",
      excel: "any",
    },
    refuses: [...refusesDates, "A basis other than months or days", notANumber],
    traps: [
      "Falls in the year after the start, as a change from the year of the start.",
      "For a start after the end of the year it is the whole amount, and falls in the years after.",
    ],
  },
  {
    id: "RAMP_FACTOR",
    group: "time",
    title: "Ramp-up share",
    definition:
      "The average share in force over a year's twelve months, when something grows evenly from its start to full.",
    arguments: [
      { ...startDate, meaning: "The first month of the ramp; the day in the month does not matter." },
      {
        name: "months_to_full",
        meaning: "Months until the whole is in force; 0 is at once.",
        unit: "months",
      },
      yearStart,
    ],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula:
      "mean over the year's months of (months since the start, at mid-month) ÷ months to full, from 0 to 1",
    sources: [source.localPractice],
    example: {
      args: ["DATE(2017,4,1)", "36", "DATE(2018,4,1)"],
      result: 0.5,
      working:
        "Walsall's fall of 100 children over three years, on a straight line: 1/6, then 3/6, then 5/6 of it in force.",
      source: source.walsall2016,
    },
    twin: {
      formula: `SUMPRODUCT((ABS(${shareOfRamp})-ABS(${shareOfRamp}-1)+1)/2)/12`,
      reads: "cells",
      excel: "any",
    },
    refuses: [...refusesDates, "Negative months", notANumber],
    traps: ["A straight line is a guess: recruitment comes in steps and children leave care late."],
  },
  {
    id: "MONTHS_OVER_TIMESCALE",
    group: "time",
    title: "Months over the timescale",
    definition:
      "Whole months by which a case has outrun the longest time for its kind; 0 while it is within.",
    arguments: [
      {
        name: "kind",
        meaning: "Child in need, child protection or looked after.",
        unit: "text",
        choices: kinds,
      },
      { ...startDate, meaning: "The day on which this stage of the case began." },
      { name: "as_at", meaning: "The day on which you count.", unit: "a date such as DATE(2018,9,30)" },
      {
        name: "longest_months",
        meaning: "The longest time for the kind; local guidance.",
        unit: "months",
        default: `INDEX({${longest.join(",")}},MATCH(TRIM(kind),{"${kinds.join('","')}"},0))`,
        defaultMeaning: kinds.map((kind, place) => `${kind} ${longest[place]}`).join(", "),
      },
    ],
    unit: "months",
    numberFormat: "0",
    formula: "whole months from the start − longest months, not below 0",
    sources: [source.localPractice, source.manchester2016],
    example: {
      args: ['"CP"', "DATE(2015,1,15)", "DATE(2016,7,4)"],
      result: 5,
      working:
        "Child protection from 15 January 2015, counted on 4 July 2016: 17 whole months − 12 = 5 (the case is made up).",
      source: source.manchester2016,
    },
    twin: { formula: `MAX(0,${monthsBetween}-longest_months)`, reads: "cells", excel: "any" },
    refuses: [
      "A count before the start",
      "A kind other than the three, even where the longest months are given",
      "Negative months",
      notANumber,
    ],
    traps: [
      "Manchester's own guidance; other councils set other times.",
      "The day is an argument, never today: a plan must not change overnight.",
    ],
  },
];
