/** What a post costs: pay, employer National Insurance, pension, levy and awards. */
import { employerNi } from "../model/rates/employerNi.ts";
import { njcPayAwards } from "../model/rates/njcPayAwards.ts";
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { negativeFigure, notANumber } from "./refusals.ts";
import { source } from "./source.ts";
import { sourcesOf } from "./sourcesOf.ts";
import { yearLookup } from "./yearLookup.ts";

const annualPay: CatalogueArgument = {
  name: "annual_pay",
  meaning: "Actual pay of one person; for a part-timer the part-time pay.",
  unit: "£ a year",
};
const taxYear: CatalogueArgument = {
  name: "tax_year",
  meaning: "The tax year, as text.",
  unit: 'a financial year such as "2025-26"',
};
const threshold = {
  meaning: "Pay above which the employer pays National Insurance.",
  unit: "£ a year",
  default: yearLookup.niThreshold("tax_year"),
  defaultMeaning: "the year's secondary threshold",
};
const niRate = {
  meaning: "Employer's rate above the threshold.",
  unit: "a share of 1, such as 0.15",
  default: yearLookup.niRate("tax_year"),
  defaultMeaning: "the year's rate",
};
const refusesPay = [
  negativeFigure,
  notANumber,
  "A year whose parts do not follow each other, such as 2025-27",
];

export const payCost: readonly CatalogueEntry[] = [
  {
    id: "EMPLOYER_NI",
    group: "cost",
    title: "Employer National Insurance",
    definition: "The employer's Class 1 National Insurance on one person's pay for a year.",
    arguments: [annualPay, taxYear, { name: "threshold", ...threshold }, { name: "rate", ...niRate }],
    unit: "£ a year",
    numberFormat: "£#,##0.00",
    formula: "(pay − secondary threshold, not below 0) × employer's rate",
    sources: [source.hmrcThresholds, ...sourcesOf(employerNi)],
    example: {
      args: ["45000", '"2025-26"'],
      result: 6000,
      working: "£45,000 in 2025-26: (45,000 − 5,000) × 15% = £6,000; the year before it was £4,954.20.",
      source: source.hmrcThresholds,
    },
    twin: { formula: "MAX(0,annual_pay-threshold)*rate", reads: "cells", excel: "any" },
    refuses: [...refusesPay, "A rate given as 15 instead of 0.15"],
    traps: [
      "Per head, not per FTE: two half-timers use two thresholds.",
      "Councils get no Employment Allowance on their public functions, so none is taken off.",
      "2022-23 uses 14.53%, the blend of 15.05% to November and 13.8% after.",
    ],
  },
  {
    id: "POST_COST",
    group: "cost",
    title: "Cost of a post",
    definition:
      "Pay and market supplement of one filled post for a year, with employer National Insurance, pension and levy.",
    arguments: [
      annualPay,
      taxYear,
      {
        name: "pension_rate",
        meaning: "The employer's pension contribution; it changes with each valuation.",
        unit: "a share of 1, such as 0.294",
      },
      {
        name: "levy",
        meaning: "Apprenticeship levy.",
        unit: "a share of 1, such as 0.005",
        default: yearLookup.levy("tax_year"),
        defaultMeaning: "0.005; 0 before 2017-18",
      },
      {
        name: "supplement",
        meaning: "Market supplement, pensionable like pay.",
        unit: "£ a year",
        default: "0",
      },
      { name: "ni_threshold", ...threshold },
      { name: "ni_rate", ...niRate },
    ],
    unit: "£ a year",
    numberFormat: "£#,##0",
    formula: "(pay + supplement) × (1 + pension + levy) + employer National Insurance",
    sources: [source.hmrcThresholds, source.hmrcLevy, source.leicestershirePension, ...sourcesOf(employerNi)],
    example: {
      args: ["45000", '"2025-26"', "0.294"],
      result: 64455,
      working:
        "£45,000 in 2025-26 at Leicestershire's 29.4%: 45,000 + 6,000 + 13,230 + levy 225 = £64,455 (the salary is made up).",
      source: source.leicestershirePension,
    },
    twin: {
      formula:
        "(annual_pay+supplement)*(1+pension_rate+levy)+MAX(0,annual_pay+supplement-ni_threshold)*ni_rate",
      shorter: {
        without: ["supplement"],
        formula: "annual_pay*(1+pension_rate+levy)+MAX(0,annual_pay-ni_threshold)*ni_rate",
      },
      reads: "cells",
      excel: "any",
    },
    refuses: [...refusesPay, "A pension rate given as 29.4 instead of 0.294"],
    traps: [
      "For one person: FTE × the cost of a full-time post overstates National Insurance of part-timers.",
      "A levy of 0.5% is 0.005: 0.5 would be half the pay.",
      "The levy's £15,000 allowance belongs to the whole employer and is left out.",
    ],
  },
  {
    id: "PAY_AFTER_AWARD",
    group: "cost",
    title: "Pay after an award",
    definition:
      "Annual pay after the NJC award of a year: a percentage, or pounds in the flat-cash years 2022 to 2024.",
    arguments: [
      { name: "annual_pay", meaning: "Full-time pay on the day before the award.", unit: "£ a year" },
      {
        name: "year",
        meaning: "The year that starts on 1 April with the award.",
        unit: 'a financial year such as "2025-26"',
      },
      {
        name: "award_table",
        meaning: "Two columns, year and award: below 1 a percentage as a share of 1, from 100 pounds.",
        unit: "a range of two columns",
        default: yearLookup.njcTable(),
        defaultMeaning: "the NJC awards",
      },
    ],
    unit: "£ a year",
    numberFormat: "£#,##0",
    formula: "pay × (1 + percentage), or pay + pounds in a flat-cash year",
    sources: sourcesOf(njcPayAwards),
    example: {
      args: ["20441", '"2023-24"'],
      result: 22366,
      working: "Point 2 of the NJC spine, £20,441, with the flat £1,925 of 2023: £22,366.",
      source: source.njcAward2023,
    },
    twin: {
      formula: `annual_pay+${yearLookup.ownAward("year")}*IF(${yearLookup.ownAward("year")}<1,annual_pay,1)`,
      shorter: {
        without: ["award_table"],
        formula: `annual_pay*(1+${yearLookup.njcShare("year")})+${yearLookup.njcPounds("year")}`,
      },
      reads: "cells",
      excel: "any",
    },
    refuses: [...refusesPay, "An award from 1 to 100, such as 3.2 for 3.2%"],
    traps: [
      "Flat pounds are for full-time pay: award first, then take the part-time share.",
      "Awards settle late and are backdated: keep the budgeted award beside the settled one.",
      "Points below and above the bulk of the spine had other awards in several years.",
    ],
  },
  {
    id: "HOURLY_RATE",
    group: "cost",
    title: "Hourly rate of pay",
    definition: "Annual pay spread over the paid weeks of a year and the contracted hours.",
    arguments: [
      { name: "annual_pay", meaning: "Pay for a year.", unit: "£ a year" },
      {
        name: "hours_week",
        meaning: "Contracted hours; 37 is the NJC's standard week.",
        unit: "hours a week",
      },
      {
        name: "weeks",
        meaning: "Paid weeks in a year.",
        unit: "weeks",
        default: "365/7",
        defaultMeaning: "365/7 = 52.143",
      },
    ],
    unit: "£ an hour",
    numberFormat: "£0.00",
    formula: "pay ÷ weeks ÷ hours a week",
    sources: [source.njcHourly],
    example: {
      args: ["24413", "37"],
      result: 24413 / (365 / 7) / 37,
      working: "Point 2 at 1 April 2025: £24,413 ÷ 52.143 ÷ 37 = £12.65 an hour.",
      source: source.njcHourly,
    },
    twin: { formula: "annual_pay/weeks/hours_week", reads: "ranges", excel: "any" },
    refuses: [negativeFigure, notANumber],
    traps: ["Pay only: on-costs come on top, so it does not compare with an agency's charge rate."],
  },
];
