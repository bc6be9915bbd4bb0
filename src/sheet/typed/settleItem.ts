/** Brings an item from the words of its sheet to those of a plan file: start months, yes and no, changes. */
import { stringifyStartMonth } from "../../inputs/draft/startMonth.ts";
import type { Problem } from "../../inputs/problem.ts";
import type { TableList } from "../../plan/plan.ts";
import { cellProblem } from "./cellProblem.ts";
import type { TypedItem } from "./readRows.ts";

export interface Axis {
  readonly baseYear: number;
  readonly years: number;
}

type Settle = (typed: TypedItem, axis: Axis) => TypedItem;

const settlers: Partial<Readonly<Record<TableList, Settle>>> = {
  staffChanges: settleStart,
  childrenReductions: settleStart,
  placements: settleInHouse,
  lines: settleChanges,
};

export const settleItem = (list: TableList, typed: TypedItem, axis: Axis): TypedItem =>
  settlers[list]?.(typed, axis) ?? typed;

const told = (typed: TypedItem, field: string, what: string, fix: string): Problem[] => {
  const spot = typed.spots.get(field);
  return spot ? [cellProblem(spot, what, fix)] : [];
};

const isWhole = (value: unknown, least: number, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

/** A year of the plan and a month counted from April, instead of a calendar month. */
function settleStart(typed: TypedItem, { baseYear, years }: Axis): TypedItem {
  const start = (typed.item["start"] ?? {}) as Readonly<Record<string, unknown>>;
  const { year, month } = start;
  const problems = [
    ...(isWhole(year, 1, years)
      ? []
      : told(
          typed,
          "start.year",
          `start year is ${saying(year)}`,
          `type a year of the plan, from 1 to ${years}`,
        )),
    ...(isWhole(month, 1, 12)
      ? []
      : told(
          typed,
          "start.month",
          `start month is ${saying(month)}`,
          "type a month from 1 for April to 12 for March",
        )),
  ];
  // A month that cannot be read is left to the problems here; the plan file's own say nothing of an empty one twice.
  const text =
    problems.length > 0 ? "" : stringifyStartMonth({ year: Number(year), month: Number(month) }, baseYear);
  return { ...typed, item: { ...typed.item, start: text }, problems: [...typed.problems, ...problems] };
}

const saying = (value: unknown): string =>
  value === null || value === undefined ? "empty" : JSON.stringify(value);

function settleInHouse(typed: TypedItem): TypedItem {
  const { inHouse, ...item } = typed.item;
  if (inHouse === undefined) return typed;
  if (inHouse === 0 || inHouse === 1) return { ...typed, item: { ...item, inHouse: inHouse === 1 } };
  const problems = told(
    typed,
    "inHouse",
    `in-house is ${saying(inHouse)}`,
    "type 1 for in-house, 0 for bought",
  );
  return { ...typed, item, problems: [...typed.problems, ...problems] };
}

/** A change that is left empty is none, and the base year has no change. */
function settleChanges(typed: TypedItem): TypedItem {
  if (typed.item["as"] !== "changes") return typed;
  const amounts = (typed.item["amounts"] ?? {}) as Readonly<Record<string, unknown>>;
  const filled = Object.fromEntries(Object.entries(amounts).map(([year, amount]) => [year, amount ?? 0]));
  const [base] = Object.entries(filled);
  const problems =
    base && base[1] !== 0
      ? told(
          typed,
          `amounts ${base[0]}`,
          `a line of changes has ${saying(base[1])} in its base year, which counts for nothing`,
          "type 0, or choose levels under As",
        )
      : [];
  return { ...typed, item: { ...typed.item, amounts: filled }, problems: [...typed.problems, ...problems] };
}
