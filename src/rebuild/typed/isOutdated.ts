/** Whether sheets that were built from one set of inputs lack something that another set needs. */
import type { PlanInputs } from "../../inputs/planInputs.ts";

/** Where a figure comes from changes no row. */
const unseen: ReadonlySet<string> = new Set(["source", "owner", "date", "confidence", "author"]);

/** A plan has rows for these where they are not nought: a one-off cost, staff that hold cases, a target. */
const counted: ReadonlySet<string> = new Set([
  "oneOffCost",
  "cases",
  "caseHolding",
  "employed",
  "caseTarget",
  "approvedBudget",
]);

/** Figures are on the sheets already; what stands in words, and which rows there are, is in need of a build. */
export const isOutdated = (built: PlanInputs, typed: PlanInputs): boolean =>
  JSON.stringify(shapeOf(built, "")) !== JSON.stringify(shapeOf(typed, ""));

function shapeOf(value: unknown, field: string): unknown {
  if (typeof value === "number") return counted.has(field) && value !== 0;
  if (typeof value === "string") return value.trim();
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => shapeOf(one, field));
  const entries = Object.entries(value).filter(([key]) => !unseen.has(key));
  const inner = (key: string): string => (key === "value" || key === "values" ? field : key);
  const shapes = entries.map(([key, part]) => [key, shapeOf(part, inner(key))] as const);
  return Object.fromEntries([...shapes, ...savingOf(value)]);
}

/** An investment whose amounts are savings counts as a benefit on Invest to save. */
function savingOf(item: object): [string, boolean][] {
  if (!("block" in item && "amounts" in item && item.block === "investment")) return [];
  const amounts = item.amounts as readonly number[];
  return [["isSaving", amounts.reduce((sum, amount) => sum + amount, 0) < 0]];
}
