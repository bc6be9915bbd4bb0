/** Placements: children in care by type of placement, what they cost, and what a fall in their number saves. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { eachItem, type Item, type Measure } from "./eachItem.ts";
import { fallsBlock, mixBlock } from "./placementFalls.ts";
import type { PlanSheet } from "./plan.ts";
import { sumFor } from "./sumFor.ts";

export function placementsSheet(inputs: PlanInputs): PlanSheet {
  const items = inputs.placements.map(({ ref, name }) => ({ ref, label: name }));
  const falls = fallsBlock(inputs);
  const rows = falls.lines.map(({ row }) => row);
  const mix = inputs.childrenReductions.some(({ placement }) => placement === undefined)
    ? [mixBlock(inputs)]
    : [];
  const measures = [
    ...children((ref) => sumFor(rows, ref)),
    ...paidFor,
    ...costs,
    ...causes,
    ...(rows.length > 0 ? reductions : []),
  ];
  return {
    id: "placements",
    name: "Placements",
    purpose:
      "Children in care and their cost. Cashable falls go below the base year; others only avoid growth.",
    tables: [],
    blocks: [
      ...mix,
      ...(rows.length > 0 ? [falls] : []),
      ...measures.map((measure) => eachItem(items, measure)),
    ],
  };
}

type PlacementMeasure = Measure<Item>;
const counted = { room: "placements", unit: "children", format: "cases", base: "same" } as const;
const money = { room: "placements", unit: "£", format: "money", total: "sum" } as const;

const children = (fallOf: (ref: string) => string): PlacementMeasure[] => [
  {
    ...counted,
    field: "before",
    title: "Children before any fall",
    base: (name) => `placement.${name}.children`,
    formula: (name) => `PREV(placements.${name}.before)+placement.${name}.growth`,
    sum: "Children before any fall",
  },
  {
    ...counted,
    field: "fall",
    title: "Children fewer",
    base: () => "0",
    formula: (_, { ref }) => `0${fallOf(ref)}`,
    sum: "Children fewer",
  },
  {
    ...counted,
    field: "children",
    title: "Children in care, average of the year",
    formula: (name) => `placements.${name}.before-placements.${name}.fall`,
    sum: "Children in care",
    total: "last",
  },
];

const paidFor: readonly PlacementMeasure[] = [
  {
    ...counted,
    field: "growthOffset",
    title: "Falls that only offset growth",
    formula: (name) =>
      `MIN(placements.${name}.fall,MAX(0,placements.${name}.before-placement.${name}.children))`,
    sum: "Falls that only offset growth",
  },
  {
    ...counted,
    field: "cashable",
    title: "Falls below the base year that save cash",
    note: "In-house capacity costs the same with fewer children, so its falls save no cash.",
    formula: (name) =>
      `(1-placement.${name}.inHouse)*(placements.${name}.fall-placements.${name}.growthOffset)`,
    sum: "Cashable falls",
  },
  {
    ...counted,
    field: "paid",
    title: "Children whose places are paid for",
    formula: (name) =>
      `placements.${name}.before-placements.${name}.growthOffset-placements.${name}.cashable`,
    sum: "Children whose places are paid for",
  },
];

const costs: readonly PlacementMeasure[] = [
  {
    ...counted,
    unit: "£ a child a week",
    format: "poundsPence",
    field: "weekly",
    title: "Cost of a place",
    base: (name) => `placement.${name}.weeklyCost`,
    formula: (name) => `PREV(placements.${name}.weekly)*(1+year.placementPrices)`,
  },
  {
    ...counted,
    unit: "£ a child a year",
    format: "pounds",
    field: "yearly",
    title: "Cost of a place for a year",
    formula: (name) => `placements.${name}.weekly*plan.weeksInYear`,
  },
  {
    ...money,
    field: "cost",
    title: "Cost of placements",
    base: "same",
    formula: (name) => `MTFP.LAC_COST(placements.${name}.paid,placements.${name}.weekly,plan.weeksInYear)`,
    sum: "Cost of placements",
  },
];

const causes: readonly PlacementMeasure[] = [
  {
    ...money,
    field: "prices",
    title: "Change of cost: prices",
    formula: (name) =>
      `PREV(placements.${name}.paid)*(placements.${name}.yearly-PREV(placements.${name}.yearly))`,
    sum: "Prices",
  },
  {
    ...money,
    field: "demand",
    title: "Change of cost: growth before any fall",
    formula: (name) =>
      `(placements.${name}.before-PREV(placements.${name}.before))*placements.${name}.yearly`,
    sum: "Growth",
  },
];

const saved = (field: string, of: string, title: string, sum: string): PlacementMeasure => ({
  ...money,
  field,
  title,
  formula: (name) => {
    const fewer = `placements.${name}.${of}`;
    return `(PREV(${fewer})-${fewer})*placements.${name}.yearly`;
  },
  sum,
});

const reductions: readonly PlacementMeasure[] = [
  saved("saved", "cashable", "Change of cost: cashable falls", "Cashable falls"),
  saved("avoided", "growthOffset", "Change of cost: falls that only offset growth", "Avoided"),
];
