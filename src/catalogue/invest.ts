/** Whether an investment pays: discounting, payback and what children in care cost. */
import { greenBook } from "../model/rates/greenBook.ts";
import { unitCostRounding } from "../model/rates/unitCostRounding.ts";
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";

const weeklyCost: CatalogueArgument = {
  name: "weekly_cost",
  meaning: "Cost of one placement; for savings that of the placements that end, not the average.",
  unit: "£ a week",
};
const weeks: CatalogueArgument = {
  name: "weeks",
  meaning: "Weeks in a year.",
  unit: "weeks",
  default: "365/7",
  defaultMeaning: "365/7 = 52.143",
};

export const invest: readonly CatalogueEntry[] = [
  {
    id: "DISCOUNT_FACTOR",
    group: "invest",
    title: "Discount factor",
    definition:
      "What a pound in a later year is worth now, at the Green Book's real rate; year 0 is not discounted.",
    arguments: [
      { name: "year_index", meaning: "Years from now; this year is 0.", unit: "years" },
      {
        name: "rate",
        meaning: "Real rate of social time preference.",
        unit: "a share of 1, such as 0.035",
        default: String(greenBook.rate),
      },
      {
        name: "schedule",
        meaning: "TRUE lowers the rate to 3.0% in years 31 to 75 and to 2.5% after.",
        unit: "TRUE or FALSE",
        default: "FALSE",
        choices: ["TRUE", "FALSE"],
      },
    ],
    unit: "share of 1",
    numberFormat: "0.0000",
    formula: "1 ÷ (1 + rate) to the power of the year",
    sources: [source.greenBook],
    example: {
      args: ["10"],
      result: 1.035 ** -10,
      working: "Year 10: 1 ÷ 1.035¹⁰ = 0.7089, so £1,000 is £709, as in the Green Book's Table 2.",
      source: source.greenBook,
    },
    twin: {
      formula: [
        "1/((1+rate)^IF(schedule,MIN(year_index,30),year_index)",
        "*1.03^IF(schedule,MAX(0,MIN(year_index,75)-30),0)",
        "*1.025^IF(schedule,MAX(0,year_index-75),0))",
      ].join(""),
      shorter: { without: ["schedule"], formula: "1/(1+rate)^year_index" },
      reads: "cells",
      excel: "any",
    },
    refuses: ["A year that is not whole or is below 0", "A rate given as 3.5 instead of 0.035", notANumber],
    traps: ["For amounts in today's prices only: do not discount amounts that hold inflation."],
  },
  {
    id: "PAYBACK_YEARS",
    group: "invest",
    title: "Payback in years",
    definition:
      "Years until savings have repaid the costs for good; costs fall at the start of a year, savings evenly through it.",
    arguments: [
      {
        name: "costs",
        meaning: "Costs of each year, the first year first; one row or one column.",
        unit: "£, a range",
      },
      { name: "savings", meaning: "Savings of each year, as many cells.", unit: "£, a range" },
    ],
    unit: "years",
    numberFormat: "0.0",
    formula: "the last time at which savings so far catch up with costs so far, interpolated within the year",
    sources: [source.localPractice],
    example: {
      args: ["1000000", "1500000"],
      result: 1 / 1.5,
      working:
        "Dorset's claim: £1m at the start, £1.5m saved evenly through the year: 1 ÷ 1.5 = 0.67 years, eight months.",
      source: source.dorset2017,
    },
    twin: {
      formula: [
        "LET(years,ROWS(costs)*COLUMNS(costs),",
        "cost,IF(ROWS(costs)=1,TRANSPOSE(costs),costs)*1,",
        "saving,IF(ROWS(savings)=1,TRANSPOSE(savings),savings)*1,",
        "balance,MMULT((SEQUENCE(years)>=SEQUENCE(1,years))*1,saving-cost),",
        "nil,SUM(cost)/10^12,",
        "repaid,MAX((balance>=-nil)*(balance-saving<-nil)*(SEQUENCE(years)-balance/IF(saving=0,1,saving))),",
        "IF(OR(INDEX(balance,years)<-nil,repaid=0),NA(),repaid))",
      ].join(""),
      reads: "ranges",
      excel: "2021",
    },
    refuses: ["A negative cost", notANumber],
    traps: [
      "#N/A means that it does not pay back inside the plan; it is not 0.",
      "Savings that avoid a cost repay nothing unless the budget falls.",
    ],
  },
  {
    id: "LAC_COST",
    group: "invest",
    title: "Cost of children in care",
    definition: "What a number of looked-after children costs in a year at a weekly cost.",
    arguments: [
      {
        name: "children",
        meaning: "Children in care on average over the year, not at its end.",
        unit: "children",
      },
      weeklyCost,
      weeks,
    ],
    unit: "£ a year",
    numberFormat: "£#,##0",
    formula: "children × weekly cost × weeks",
    sources: [source.localPractice, source.dfeLait],
    example: {
      args: ["1", "770"],
      result: (770 * 365) / 7,
      working: "Walsall's unit cost of 2016-17, £770 a week: 770 × 52.143 = £40,150 for one child and year.",
      source: source.dfeLait,
    },
    twin: { formula: "children*weekly_cost*weeks", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: [
      "The average placement is dearer than the ones that end first: use their marginal cost for savings.",
    ],
  },
  {
    id: "LAC_BREAKEVEN",
    group: "invest",
    title: "Children who must leave care to break even",
    definition: "Full child-years out of care that repay a yearly investment.",
    arguments: [
      { name: "annual_investment", meaning: "What the investment costs in a year.", unit: "£ a year" },
      weeklyCost,
      weeks,
    ],
    unit: "child-years",
    numberFormat: "0.0",
    formula: "investment ÷ (weekly cost × weeks)",
    sources: [source.localPractice],
    example: {
      args: ["1000000", "1455"],
      result: 1000000 / ((1455 * 365) / 7),
      working: "Dorset's £1m a year at £1,455 a week (2019-20): 1,000,000 ÷ 75,868 = 13.2 child-years.",
      source: source.dfeLait,
    },
    twin: { formula: "annual_investment/(weekly_cost*weeks)", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["Child-years: a child who leaves half-way through the year counts half."],
  },
  {
    id: "WEEKLY_UNIT_COST",
    group: "invest",
    title: "Weekly unit cost of children in care",
    definition:
      "Outturn on looked-after children per child and week, rounded to £5, as the Department for Education states it.",
    arguments: [
      { name: "annual_total", meaning: "Outturn of the year on children looked after.", unit: "£ a year" },
      { name: "children_31_march", meaning: "Children looked after at 31 March.", unit: "children" },
      {
        name: "round_to",
        meaning: "Rounding step; 0.01 for pennies.",
        unit: "£",
        default: String(unitCostRounding.value),
      },
    ],
    unit: "£ a week",
    numberFormat: "£#,##0",
    formula: "outturn ÷ children at 31 March ÷ 365 × 7, rounded to £5",
    sources: [source.dfeLait],
    example: {
      args: ["8954000000", "81770"],
      result: 2100,
      working:
        "England's 81,770 children at 31 March 2025 and an outturn of £8,954m, made up to fit: £2,100.05, so £2,100 as published for 2024-25.",
      source: source.dfeLait,
    },
    twin: {
      formula: "ROUND(annual_total/children_31_march/365*7/round_to,0)*round_to",
      reads: "ranges",
      excel: "any",
    },
    refuses: [negativeFigure, notANumber],
    traps: [
      "Divides by children at the end of the year, not by days in care; residential care has its own measure by days.",
    ],
  },
];
