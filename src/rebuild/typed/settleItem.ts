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

const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= most;

/** A year of the plan and a month counted from April, instead of a calendar month. */
function settleStart(typed: TypedItem, { baseYear, years }: Axis): TypedItem {
  const { year, month } = (typed.item["start"] ?? {}) as Readonly<Record<string, unknown>>;
  const parts = [
    { field: "start.year", value: year, most: years, fix: `type a year of the plan, from 1 to ${years}` },
    { field: "start.month", value: month, most: 12, fix: "type a month from 1 for April to 12 for March" },
  ];
  const wrong = parts.filter(({ value, most }) => !isWhole(value, most));
  const problems = wrong.flatMap(({ field, value, fix }) =>
    told(typed, field, `${typed.spots.get(field)?.called ?? field} is ${saying(value)}`, fix),
  );
  // What a plan file's reader says of the empty text that stands in for a wrong start is told in the same cell.
  const text =
    wrong.length > 0 ? "" : stringifyStartMonth({ year: Number(year), month: Number(month) }, baseYear);
  const spot = typed.spots.get(wrong[0]?.field ?? "start.year");
  return {
    ...typed,
    item: { ...typed.item, start: text },
    spots: new Map([...typed.spots, ...(spot ? ([["start", spot]] as const) : [])]),
    problems: [...typed.problems, ...problems],
  };
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
    `In-house is ${saying(inHouse)}`,
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
