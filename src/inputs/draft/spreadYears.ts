/** One number for all years, a list or numbers by year, spread over the plan's years. */
import { stringifyFinancialYear } from "../../model/time/stringifyFinancialYear.ts";
import type { Fault, Path } from "../fault.ts";
import { nameAt, quoted } from "../said.ts";
import { firstYear } from "../shape/firstYear.ts";
import { type Axis, yearSpan, yearsOf } from "./axis.ts";

/** As a plan file gives them. */
export type TypedYears = number | number[] | Readonly<Record<string, number>>;

/** Levels are needed for every year; of changes the base year is not used; flows are 0 in a year left out. */
export type YearsKind = "levels" | "changes" | "flows";

export interface Spread {
  /** The base year first. */
  readonly values: readonly number[];
  readonly faults: readonly Fault[];
}

export function spreadYears(typed: TypedYears, axis: Axis, kind: YearsKind, path: Path): Spread {
  const years = yearsOf(axis);
  if (years.length === 0) return { values: [], faults: [] };
  if (typeof typed === "number")
    return { values: years.map((_, year) => (kind !== "levels" && year === 0 ? 0 : typed)), faults: [] };
  if (Array.isArray(typed)) return { values: typed, faults: wrongLength(typed, axis, path) };
  return byYear(typed, axis, kind, path);
}

function wrongLength(typed: readonly number[], axis: Axis, path: Path): Fault[] {
  const needed = axis.years + 1;
  if (typed.length === needed) return [];
  const what = `${nameAt(path)} has ${counted(typed.length)} for ${counted(needed, "year")}`;
  return [{ path, what, fix: `give ${counted(needed)}, one a year from ${yearSpan(axis)}, base year first` }];
}

const counted = (count: number, noun = "number"): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function byYear(typed: Readonly<Record<string, number>>, axis: Axis, kind: YearsKind, path: Path): Spread {
  const numbers = new Map<number, number>();
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(typed)) {
    const year = firstYear(key);
    faults.push(...yearFaults(key, numbers, axis, [...path, key]));
    numbers.set(year, value);
  }
  const missing = missingYears(numbers, axis, kind);
  if (missing.length > 0) faults.push(leftOut(missing, path));
  return { values: yearsOf(axis).map((year) => numbers.get(year) ?? 0), faults };
}

/** A name that is no year at all is the shape's business. */
function yearFaults(key: string, numbers: ReadonlyMap<number, number>, axis: Axis, path: Path): Fault[] {
  const year = firstYear(key);
  if (Number.isNaN(year)) return [];
  if (numbers.has(year)) return [twice(path, key)];
  return yearsOf(axis).includes(year) ? [] : [outside(path, key, axis)];
}

function missingYears(numbers: ReadonlyMap<number, number>, axis: Axis, kind: YearsKind): number[] {
  if (kind === "flows") return [];
  const needed = kind === "levels" ? yearsOf(axis) : yearsOf(axis).slice(1);
  return needed.filter((year) => !numbers.has(year));
}

const outside = (path: Path, key: string, axis: Axis): Fault => ({
  path,
  what: `${key} lies outside the plan, which runs from ${yearSpan(axis)}`,
  fix: "delete that year, or change baseYear or years at the head of the plan",
});

const twice = (path: Path, key: string): Fault => ({
  path,
  what: `${key} stands twice, with - and with /`,
  fix: "keep one of the two",
});

function leftOut(missing: readonly number[], path: Path): Fault {
  const names = missing.map(stringifyFinancialYear);
  return {
    path,
    what: `${nameAt(path)} has no number for ${names.join(", ")}`,
    fix: `add ${names.map(quoted).join(", ")} with ${names.length === 1 ? "its number" : "their numbers"}`,
  };
}
