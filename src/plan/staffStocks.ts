/** Establishment, employed and vacant: at the year's end, and averaged over the year. */
import type { Item, Measure } from "./eachItem.ts";
import type { StaffFlows } from "./staffFlows.ts";
import { sumFor } from "./sumFor.ts";

type StaffMeasure = Measure<Item>;
const fte = { room: "staff", unit: "FTE", format: "fte" } as const;

export const staffStocks = (flows: StaffFlows): StaffMeasure[] => [
  {
    ...fte,
    field: "establishment",
    title: "Establishment at the year's end",
    base: (name) => `post.${name}.establishment`,
    formula: (name, { ref }) => `PREV(staff.${name}.establishment)${sumFor(flows.posts, ref)}`,
    sum: "Establishment",
    total: "last",
  },
  {
    ...fte,
    field: "employed",
    title: "Employed at the year's end",
    note: "Leavers are a share of those employed at the year's end, so closing = (opening + starts) ÷ (1 + turnover).",
    base: (name) => `post.${name}.employed`,
    formula: (name, { ref }) =>
      `(PREV(staff.${name}.employed)${sumFor(flows.started, ref)})/(1+year.turnover)`,
    sum: "Employed",
    total: "last",
  },
  {
    ...fte,
    field: "leavers",
    title: "Leavers in the year",
    base: "same",
    formula: (name) => `year.turnover*staff.${name}.employed`,
    sum: "Leavers",
    total: "sum",
  },
  {
    ...fte,
    field: "vacant",
    title: "Vacant at the year's end; below nought is over-establishment",
    base: "same",
    formula: (name) => `staff.${name}.establishment-staff.${name}.employed`,
    sum: "Vacant",
    total: "last",
  },
];

export const staffAverages = (flows: StaffFlows): StaffMeasure[] => [
  {
    ...fte,
    field: "establishmentAverage",
    title: "Establishment, average of the year",
    base: (name) => `post.${name}.establishment`,
    formula: (name, { ref }) => `PREV(staff.${name}.establishment)${sumFor(flows.postsPart, ref)}`,
    sum: "Establishment, average",
  },
  {
    ...fte,
    field: "employedAverage",
    title: "Employed, average of the year",
    base: (name) => `post.${name}.employed`,
    formula: (name, { ref }) =>
      `PREV(staff.${name}.employed)-staff.${name}.leavers*timing.half${sumFor(flows.startedAverage, ref)}`,
    sum: "Employed, average",
  },
  {
    ...fte,
    field: "vacantAverage",
    title: "Vacant, average of the year",
    base: "same",
    formula: (name) => `staff.${name}.establishmentAverage-staff.${name}.employedAverage`,
    sum: "Vacant, average",
  },
];
