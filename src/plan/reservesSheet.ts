/** Reserves: what is there, what is added and used, and what is left against the policy minimum. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { eachItem, type Item, type Measure } from "./eachItem.ts";
import type { PlanSheet } from "./plan.ts";

const money = { room: "reserves", unit: "£", format: "money" } as const;

const corkscrew: readonly Measure<Item>[] = [
  {
    ...money,
    field: "opening",
    title: "Opening",
    formula: (name) => `PREV(reserves.${name}.closing)`,
    sum: "Opening",
  },
  {
    ...money,
    field: "added",
    title: "Added",
    formula: (name) => `reserve.${name}.added`,
    sum: "Added",
    total: "sum",
  },
  {
    ...money,
    field: "used",
    title: "Used",
    note: "Draws are typed; none is worked out to close the gap.",
    formula: (name) => `reserve.${name}.used`,
    sum: "Used",
    total: "sum",
  },
  {
    ...money,
    field: "closing",
    title: "Closing = opening + added - used",
    base: (name) => `reserve.${name}.opening`,
    formula: (name) => `reserves.${name}.opening+reserves.${name}.added-reserves.${name}.used`,
    sum: "Closing",
    total: "last",
  },
];

export function reservesSheet({ reserves }: PlanInputs): PlanSheet {
  const items = reserves.map(({ ref, name }) => ({ ref, label: name }));
  return {
    id: "reserves",
    name: "Reserves",
    purpose: "Each reserve from year to year. A draw is one-off funding and reverses on MTFP.",
    tables: [],
    blocks: corkscrew.map((measure) => eachItem(items, measure)),
  };
}
