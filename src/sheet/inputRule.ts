/** What may be typed in an input cell: the limits of each kind of figure and the prompt that Excel shows beside it. */
import type { LineFormat } from "../plan/plan.ts";
import type { InputRule } from "./sheetDraft.ts";

interface Limits {
  readonly kind: "decimal" | "whole";
  readonly least: number;
  readonly most: number;
  readonly title: string;
  readonly prompt: string;
}

const trillion = 1e12;

const byFormat: Readonly<Record<LineFormat, Limits>> = {
  money: decimal(-trillion, trillion, "Pounds", "Whole pounds, not thousands: 1500000 for £1.5m."),
  pounds: decimal(-trillion, trillion, "Pounds", "Whole pounds, not thousands: 32000."),
  poundsPence: decimal(0, 1e6, "Pounds and pence", "Pounds, with pence where they matter: 34.50."),
  fte: decimal(0, 1e5, "FTE", "Full-time equivalents, 0 or more: 12.5."),
  cases: decimal(-1e6, 1e6, "Number", "A number of cases or children; fewer is negative: -10."),
  ratio: decimal(-trillion, trillion, "Number", "A number in the unit that stands beside it."),
  percent: decimal(-1, 1, "Percentage", "A percentage such as 3% (which is 0.03), not 3."),
  factor: decimal(0, 1000, "Factor", "A factor, 0 or more: 0.8."),
  payback: decimal(0, 100, "Years", "Years, with a decimal where it matters: 2.5."),
  whole: whole(0, 9999, "Whole number", "A whole number, 0 or more."),
};

const byUnit: Readonly<Record<string, Limits>> = {
  "April = 1": whole(1, 12, "Month of the year", "April is 1, March is 12."),
  "year of the plan": whole(0, 10, "Year of the plan", "1 is the first plan year."),
  "1 = in-house": whole(0, 1, "In-house or not", "1 for in-house placements, 0 for bought ones."),
};

function decimal(least: number, most: number, title: string, prompt: string): Limits {
  return { kind: "decimal", least, most, title, prompt };
}

function whole(least: number, most: number, title: string, prompt: string): Limits {
  return { kind: "whole", least, most, title, prompt };
}

/** @param typed what stands in the cells already: a plan's own figures are never refused. */
export function inputRule(format: LineFormat, unit: string, typed: readonly number[]): InputRule {
  const { kind, title, prompt, ...limits } = byUnit[unit] ?? byFormat[format];
  const least = Math.min(limits.least, ...typed);
  const most = Math.max(limits.most, ...typed);
  const isWhole = kind === "whole" && typed.every(Number.isInteger);
  return {
    rule: { kind: isWhole ? "whole" : "decimal", least, most },
    promptTitle: title,
    prompt,
    // The prompt stands beside the cell already.
    error: `Type ${isWhole ? "a whole number" : "a number"}${range(least, most)}.`,
  };
}

/** The widest limits only keep out what is no number at all. */
const range = (least: number, most: number): string =>
  least <= -trillion && most >= trillion ? "" : ` from ${least} to ${most}`;
