/** The lines of the plan as levels against the base budget, and what they must tie to. */
import type { BudgetItem } from "./budgetItem.ts";
import { calculated, everyYear, type Measured } from "./line.ts";
import type { PlanBlock, PlanLine } from "./plan.ts";
import { fundingBlocks } from "./budgetItem.ts";

const money = (label: string): Measured => ({ label, unit: "£", format: "money" });
const isFunding = ({ block }: BudgetItem): boolean => fundingBlocks.some((each) => each === block);

export function levelBlocks(items: readonly BudgetItem[]): PlanBlock[] {
  const costs = items.filter((item) => !isFunding(item));
  const funding = items.filter(isFunding);
  const once = costs.filter(({ oneOff }) => oneOff);
  return [
    levels("The same as levels: net budget", "level.base", "plan.approvedBudget", costs, "level.net"),
    levels("The same as levels: funding", "level.baseFunding", "-plan.baseFunding", funding, "level.funding"),
    ...(once.length > 0 ? [balance(once)] : []),
  ];
}

function levels(
  title: string,
  baseId: string,
  base: string,
  items: readonly BudgetItem[],
  total: string,
): PlanBlock {
  const lines: PlanLine[] = items.map(({ id, ref, label, type, oneOff }) => {
    const back = oneOff ? `+mtfp.back.${id}` : "";
    const row = { id: `level.${id}`, formula: `PREV(level.${id})+mtfp.${id}${back}` };
    return calculated(row, money(label), { ref, type, total: "last" });
  });
  const last = lines.at(-1)?.row.id ?? baseId;
  return {
    title,
    note: "Each line stands at what it adds to the base year's budget.",
    lines: [
      calculated(everyYear(baseId, base), money("Base year")),
      ...lines,
      calculated(everyYear(total, `SUM(${baseId}:${last})`), money("Sum of the lines"), {
        type: "subtotal",
        total: "last",
      }),
    ],
  };
}

/** One-offs less reversals so far: what still has to reverse. */
function balance(once: readonly BudgetItem[]): PlanBlock {
  const sum = (prefix: string): string => once.map(({ id }) => `${prefix}${id}`).join("+");
  const amounts = sum("mtfp.");
  return {
    title: "One-offs that reverse in the year after",
    note: "The last plan year's reverse in the year after the plan.",
    lines: [
      calculated(everyYear("mtfp.oneOffs", amounts), money("One-offs of the year"), { total: "sum" }),
      calculated(
        {
          id: "mtfp.oneOffBalance",
          base: "mtfp.oneOffs",
          formula: `PREV(mtfp.oneOffBalance)+mtfp.oneOffs+mtfp.total.back.costs`,
        },
        money("One-offs less reversals so far"),
        { total: "last" },
      ),
    ],
  };
}
