/** Pay: what a post costs, what its change is caused by, and what posts and agency workers cost in all. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { eachItem, type Item, type Measure } from "./eachItem.ts";
import { payCauses } from "./payCauses.ts";
import type { PlanSheet } from "./plan.ts";
import { postItem } from "./staffSheet.ts";
import { staffFlows } from "./staffFlows.ts";

export function paySheet(inputs: PlanInputs): PlanSheet {
  const items = inputs.posts.map(postItem);
  const measures = [...perFte, ...levels, ...payCauses(staffFlows(inputs))];
  return {
    id: "pay",
    name: "Pay",
    purpose:
      "Cost of posts and agency workers, and why it changes: award first, then increments, NI, pension.",
    tables: [],
    blocks: measures.map((measure) => eachItem(items, measure)),
  };
}

type PayMeasure = Measure<Item>;
const perYear = { room: "pay", unit: "£ per FTE a year", format: "pounds" } as const;
const money = { room: "pay", unit: "£", format: "money" } as const;

/** A post at the rates of this year, or of last year where `contributions` and `ni` say so. */
function postCost(
  name: string,
  pay: string,
  rates: Readonly<Record<"contributions" | "ni", boolean>>,
): string {
  const person = `post.${name}.ftePerPerson`;
  const of = (id: string, before: boolean): string => (before ? `PREV(year.${id})` : `year.${id}`);
  const { contributions, ni } = rates;
  const args = [
    `${pay}*${person}`,
    "year.starts",
    of("pension", contributions),
    of("levy", contributions),
    `post.${name}.supplement*${person}`,
    of("niThreshold", ni),
    of("niRate", ni),
  ];
  return `MTFP.POST_COST(${args.join(",")})/${person}`;
}

const perFte: readonly PayMeasure[] = [
  {
    ...perYear,
    field: "afterAward",
    title: "Pay after the award",
    base: (name) => `post.${name}.pay`,
    formula: (name) => `PREV(pay.${name}.pay)*(1+year.award)+year.awardCash`,
  },
  {
    ...perYear,
    field: "pay",
    title: "Pay after increments",
    base: (name) => `post.${name}.pay`,
    formula: (name) => `pay.${name}.afterAward*(1+year.increments)`,
  },
  {
    ...perYear,
    field: "ni",
    title: "Employer National Insurance",
    note: "Per head: a posts line of half-timers has a threshold for each.",
    base: "same",
    formula: (name) =>
      `MTFP.EMPLOYER_NI((pay.${name}.pay+post.${name}.supplement)*post.${name}.ftePerPerson,year.starts,year.niThreshold,year.niRate)/post.${name}.ftePerPerson`,
  },
  {
    ...perYear,
    field: "costAward",
    title: "Cost of a post: last year's rates, pay after the award",
    formula: (name) => postCost(name, `pay.${name}.afterAward`, { contributions: true, ni: true }),
  },
  {
    ...perYear,
    field: "costIncrements",
    title: "Cost of a post: last year's rates, pay after increments",
    formula: (name) => postCost(name, `pay.${name}.pay`, { contributions: true, ni: true }),
  },
  {
    ...perYear,
    field: "costNi",
    title: "Cost of a post: this year's National Insurance, last year's pension and levy",
    formula: (name) => postCost(name, `pay.${name}.pay`, { contributions: true, ni: false }),
  },
  {
    ...perYear,
    field: "postCost",
    title: "Cost of a post",
    base: "same",
    formula: (name) => postCost(name, `pay.${name}.pay`, { contributions: false, ni: false }),
  },
  {
    ...perYear,
    unit: "£ an hour",
    format: "poundsPence",
    field: "charge",
    title: "Agency charge rate",
    base: (name) => `post.${name}.chargeRate`,
    formula: (name) => `PREV(pay.${name}.charge)*(1+year.agencyPrices)`,
  },
  {
    ...perYear,
    field: "agencyCost",
    title: "Cost of an agency worker",
    base: "same",
    formula: (name) =>
      `MTFP.AGENCY_COST(pay.${name}.charge,post.${name}.hoursPerWeek,post.${name}.paidWeeks)`,
  },
  {
    ...perYear,
    field: "premium",
    title: "Agency premium: what an agency worker costs above the post",
    note: "None for a posts line without an agency charge rate.",
    base: "same",
    formula: (name) => `IF(pay.${name}.charge>0,pay.${name}.agencyCost-pay.${name}.postCost,0)`,
  },
];

const levels: readonly PayMeasure[] = [
  {
    ...money,
    unit: "FTE",
    format: "fte",
    field: "posts",
    title: "Posts paid for: establishment less vacancies that nobody covers",
    base: "same",
    formula: (name) =>
      `staff.${name}.establishmentAverage-(staff.${name}.vacantAverage-staff.${name}.covering)`,
    sum: "Posts paid for",
  },
  {
    ...money,
    field: "level",
    title: "Cost of posts, covered ones at the cost of the post",
    base: "same",
    formula: (name) => `pay.${name}.posts*pay.${name}.postCost`,
    sum: "Cost of posts",
    total: "sum",
  },
  {
    ...money,
    field: "agencyLevel",
    title: "Agency: premium of those who cover, full cost of additional ones",
    base: "same",
    formula: (name) =>
      `staff.${name}.covering*pay.${name}.premium+staff.${name}.additional*pay.${name}.agencyCost`,
    sum: "Agency",
    total: "sum",
  },
  {
    ...money,
    field: "employedView",
    title: "The same money as employed staff and agency workers",
    base: "same",
    formula: (name) =>
      `staff.${name}.employedAverage*pay.${name}.postCost+(staff.${name}.covering+staff.${name}.additional)*pay.${name}.agencyCost`,
    sum: "Employed staff and agency workers",
    total: "sum",
  },
];
