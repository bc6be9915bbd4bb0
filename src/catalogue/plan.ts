/** The lines of a medium-term plan: changes, levels, one-offs, the gap and reserves. */
import type { CatalogueArgument, CatalogueEntry } from "./catalogueEntry.ts";
import { notANumber } from "./refusals.ts";
import { source } from "./source.ts";
import { firstYear } from "./yearLookup.ts";

const financialYear = 'a financial year such as "2018-19"';
const netBudget: CatalogueArgument = {
  name: "net_budget",
  meaning: "Spending less income of the services, before funding.",
  unit: "£",
};
const yearsAfterSpending = `${firstYear("this_year")}-${firstYear("spend_year")}`;

export const plan: readonly CatalogueEntry[] = [
  {
    id: "MTFP_CHANGE",
    group: "plan",
    title: "Change from a year to the next",
    definition: "What a plan of yearly changes shows, when you know the level of a line in two years.",
    arguments: [
      { name: "level_now", meaning: "The line's level in this year.", unit: "£" },
      {
        name: "level_before",
        meaning: "Its level in the year before; for the first year the base.",
        unit: "£",
      },
    ],
    unit: "£",
    numberFormat: "£#,##0;-£#,##0",
    formula: "this year's level − last year's level",
    sources: [source.localPractice],
    example: {
      args: ["227.338", "216.264"],
      result: 227.338 - 216.264,
      working: "Gateshead's cost pressures, £m: 227.338 in 2021/22 − 216.264 in 2020/21 = 11.074.",
      source: source.gateshead,
    },
    twin: { formula: "level_now-level_before", reads: "ranges", excel: "any" },
    refuses: [notANumber],
    traps: ["The first year compares with the base, not with nothing."],
  },
  {
    id: "MTFP_LEVEL",
    group: "plan",
    title: "Levels from yearly changes",
    definition:
      "The level of a line in each year: the running sum of its changes, along a row or down a single column.",
    arguments: [{ name: "changes", meaning: "The base, then the change of each year.", unit: "£, a range" }],
    unit: "£, one a year",
    numberFormat: "£#,##0;-£#,##0",
    formula: "last year's level + this year's change",
    sources: [source.localPractice],
    example: {
      args: ["{8.069,16.261,8.962,8.425,8.208}"],
      result: [[8.069, 24.33, 33.292, 41.717, 49.925]],
      working:
        "Gateshead's gaps, £m: 8.069, then 8.069 + 16.261 = 24.330, and so on to 49.925 in 2024/25 (16.260 is published).",
      source: source.gateshead,
    },
    twin: {
      formula: [
        "IF(COLUMNS(changes)=1,",
        "MMULT((SEQUENCE(ROWS(changes))>=SEQUENCE(1,ROWS(changes)))*1,changes*1),",
        "MMULT(changes*1,(SEQUENCE(COLUMNS(changes))<=SEQUENCE(1,COLUMNS(changes)))*1))",
      ].join(""),
      reads: "ranges",
      excel: "2021",
    },
    refuses: [notANumber],
    traps: [
      "Never add up levels: the sum of a row of cumulative gaps means nothing.",
      "An error in one year leaves the years before it standing; the twin loses the whole row.",
    ],
  },
  {
    id: "ONE_OFF",
    group: "plan",
    title: "One-off amount among yearly changes",
    definition:
      "A one-off as a plan of yearly changes shows it: the amount in its year, its reversal in the next, then nothing.",
    arguments: [
      { name: "amount", meaning: "The one-off; below zero for one-off income.", unit: "£" },
      { name: "spend_year", meaning: "The year it is spent in.", unit: financialYear },
      { name: "this_year", meaning: "The year of this column.", unit: financialYear },
    ],
    unit: "£",
    numberFormat: "£#,##0;-£#,##0;0",
    formula: "+ amount in its year, − amount in the next, else 0",
    sources: [source.hampshire2009],
    example: {
      args: ["3648000", '"2016-17"', '"2017-18"'],
      result: -3648000,
      working:
        "Manchester's £3.648m of 2016/17, paid from reserves, goes out of the base again in 2017/18: −£3,648,000.",
      source: source.manchesterJobs,
    },
    twin: {
      formula: `amount*((${yearsAfterSpending}=0)-(${yearsAfterSpending}=1))`,
      reads: "ranges",
      excel: "any",
    },
    refuses: [
      "A year whose parts do not follow each other, such as 2018-20",
      "A spend_year typed without quotes: 2018-19 comes to 1999",
      notANumber,
    ],
    traps: [
      "For tables of yearly changes only; in a table of levels the one-off stands in its year and needs no reversal.",
    ],
  },
  {
    id: "BUDGET_GAP",
    group: "plan",
    title: "Budget gap",
    definition: "Net budget less the funding there is; above zero is a shortfall.",
    arguments: [netBudget, { name: "funding", meaning: "All funding, as a positive number.", unit: "£" }],
    unit: "£",
    numberFormat: "£#,##0;-£#,##0",
    formula: "net budget − funding",
    sources: [source.localPractice],
    example: {
      args: ["216.264", "208.195"],
      result: 216.264 - 208.195,
      working: "Gateshead 2020/21, £m: 216.264 − 208.195 = 8.069, the gap as published.",
      source: source.gateshead,
    },
    twin: { formula: "net_budget-funding", reads: "ranges", excel: "any" },
    refuses: ["Funding below zero, as in tables that print it in brackets", notANumber],
    traps: ["Funding is positive here; many published tables show it as negative."],
  },
  {
    id: "RESERVE_CLOSE",
    group: "plan",
    title: "Closing balance of a reserve",
    definition: "What a reserve holds at the end of a year, and so at the start of the next.",
    arguments: [
      { name: "opening", meaning: "Balance at 1 April.", unit: "£" },
      { name: "added", meaning: "Put into the reserve in the year.", unit: "£" },
      { name: "used", meaning: "Taken out in the year, as a positive number.", unit: "£" },
    ],
    unit: "£",
    numberFormat: "£#,##0;-£#,##0",
    formula: "opening + added − used",
    sources: [source.fast],
    example: {
      args: ["10.2", "0", "3.648"],
      result: 10.2 - 3.648,
      working:
        "Manchester's £10.2m from reserves, £3.648m of it used in 2016/17, £m: 10.2 + 0 − 3.648 = 6.552.",
      source: source.manchesterJobs,
    },
    twin: { formula: "opening+added-used", reads: "ranges", excel: "any" },
    refuses: [notANumber],
    traps: ["Below zero is shown, not hidden: no council may plan it."],
  },
  {
    id: "RESERVE_COVER",
    group: "plan",
    title: "Reserves against the net budget",
    definition: "The general reserve as a share of the net budget.",
    arguments: [
      {
        name: "general_reserve",
        meaning: "Unallocated general balances; earmarked reserves are not in it.",
        unit: "£",
      },
      netBudget,
    ],
    unit: "share of 1",
    numberFormat: "0.0%",
    formula: "general reserve ÷ net budget",
    sources: [source.section25, source.herefordshire],
    example: {
      args: ["9600000", "148987000"],
      result: 9600000 / 148987000,
      working:
        "Herefordshire's £9.6m on the net budget of £148.987m for 2019/20: 6.4%; its papers say 4.5%, which must be of another base.",
      source: source.herefordshire,
    },
    twin: { formula: "general_reserve/net_budget", reads: "ranges", excel: "any" },
    refuses: ["A net budget below zero", notANumber],
    traps: ["No statute sets a minimum: councils name 3 to 5%. Their minimum is an input of yours."],
  },
];
