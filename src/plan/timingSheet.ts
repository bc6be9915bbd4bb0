/** Timing: in which year a change starts, what share of that year it counts, and how a gradual fall builds up. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { type Item, eachItem } from "./eachItem.ts";
import { calculated } from "./line.ts";
import type { PlanBlock, PlanSheet } from "./plan.ts";

/** Where the cells of a dated change stand: change.C1.year, fall.F1.year. */
interface Dated extends Item {
  readonly table: "change" | "fall";
}

export function timingSheet({ staffChanges, childrenReductions }: PlanInputs): PlanSheet {
  const changes = staffChanges.map(({ ref, name }): Dated => ({ ref, label: name, table: "change" }));
  const falls = childrenReductions.map(({ ref, name }): Dated => ({ ref, label: name, table: "fall" }));
  const blocks = [evenly(), ...starts(changes, falls), ...ramps(falls)];
  return {
    id: "timing",
    name: "Timing",
    purpose: "Flags and shares of the year, so that no date is worked out inside a sum of money.",
    tables: [],
    blocks: blocks.filter(({ lines }) => lines.length > 0),
  };
}

function evenly(): PlanBlock {
  return {
    title: "What happens evenly over a year",
    lines: [
      calculated(
        { id: "timing.half", constant: 0.5 },
        { label: "Share of the year, on average", unit: "fraction", format: "factor" },
        { type: "timing", source: "Definition: leavers without a date leave in mid-year on average" },
      ),
      calculated(
        { id: "timing.newlyQualified", base: "1", formula: "IF(year.index=1,timing.half,0)" },
        { label: "Base year's newly qualified who still are", unit: "fraction", format: "factor" },
        {
          type: "timing",
          source: "They qualified evenly over the base year, so they count for twelve months",
        },
      ),
    ],
  };
}

function starts(changes: readonly Dated[], falls: readonly Dated[]): PlanBlock[] {
  const shared = { room: "timing", unit: "fraction", format: "factor" } as const;
  const start = {
    ...shared,
    field: "start",
    unit: "flag",
    format: "whole",
    formula: (name: string, { table }: Dated) => `IF(year.index=${table}.${name}.year,1,0)`,
  } as const;
  return [
    eachItem(changes, {
      ...start,
      title: "Year in which a change of staff starts",
      sum: "Changes that start",
    }),
    eachItem(falls, { ...start, title: "Year in which a fall in children starts" }),
    eachItem(changes, {
      ...shared,
      field: "part",
      title: "Part-year: months left in that year ÷ 12",
      formula: (name) => `timing.${name}.start*(12-(change.${name}.month-1))/12`,
      sum: "Part-year, all changes",
    }),
    eachItem(changes, {
      ...shared,
      field: "full",
      title: "Full-year effect: the rest, in the year after",
      formula: (name) => `PREV(timing.${name}.start)*(change.${name}.month-1)/12`,
      sum: "Full-year effect, all changes",
    }),
  ];
}

function ramps(falls: readonly Dated[]): PlanBlock[] {
  return [
    eachItem(falls, {
      room: "timing",
      field: "elapsed",
      title: "Months since the start, at the end of the year",
      unit: "months",
      format: "whole",
      formula: (name) => `MAX(0,12*(year.index-fall.${name}.year+1)-(fall.${name}.month-1))`,
    }),
    eachItem(falls, {
      room: "timing",
      field: "rising",
      title: "Of them, months in which the fall still grows",
      unit: "months",
      format: "whole",
      formula: (name) => `MIN(timing.${name}.elapsed,fall.${name}.monthsToFull)`,
    }),
    eachItem(falls, {
      room: "timing",
      field: "effect",
      title: "Months of full effect so far, the growing ones counted at mid-month",
      unit: "months",
      format: "ratio",
      formula: (name) => {
        const rising = `timing.${name}.rising`;
        return `timing.${name}.elapsed-${rising}+${rising}*${rising}*timing.half/MAX(1,fall.${name}.monthsToFull)`;
      },
    }),
    eachItem(falls, {
      room: "timing",
      field: "ramp",
      title: "Share of the fall that counts in the year",
      unit: "fraction",
      format: "factor",
      formula: (name) => `(timing.${name}.effect-PREV(timing.${name}.effect))/12`,
    }),
  ];
}
