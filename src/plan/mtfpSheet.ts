/** MTFP: from last year's net budget to this year's, block by block, then funding, the gap, and the same as levels. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import { type BudgetItem, budgetItems, costBlocks, fundingBlocks } from "./budgetItem.ts";
import { calculated, everyYear, type Measured } from "./line.ts";
import { levelBlocks } from "./mtfpLevels.ts";
import type { PlanBlock, PlanLine, PlanSheet } from "./plan.ts";

const titles: Readonly<Record<BudgetItem["block"], string>> = {
  base: "Changes of the base",
  pay: "Pay",
  prices: "Prices",
  demand: "Demand",
  burdens: "New burdens",
  investment: "Investment",
  agency: "Agency",
  savings: "Savings",
  funding: "Changes of funding",
  reserves: "Use of reserves",
};

const money = (label: string): Measured => ({ label, unit: "£", format: "money" });

export function mtfpSheet(inputs: PlanInputs): PlanSheet {
  const items = budgetItems(inputs);
  const costs = items.filter(({ block }) => costBlocks.some((each) => each === block));
  const funding = items.filter(({ block }) => fundingBlocks.some((each) => each === block));
  const costParts = [...reversals(costs, "costs"), ...costBlocks.flatMap((block) => changes(costs, block))];
  const fundingParts = [
    ...reversals(funding, "fundings"),
    ...fundingBlocks.flatMap((block) => changes(funding, block)),
  ];
  return {
    id: "mtfp",
    name: "MTFP",
    purpose: "The medium-term financial plan: costs +, savings and funding -, a gap + is a shortfall.",
    tables: [],
    blocks: [
      broughtForward(),
      ...costParts,
      netBudget(subtotals(costParts)),
      ...fundingParts,
      fundingBlock(subtotals(fundingParts)),
      gap(),
      ...levelBlocks(items),
    ],
  };
}

function broughtForward(): PlanBlock {
  return {
    title: "Base budget",
    lines: [
      calculated({ id: "mtfp.opening", formula: "PREV(mtfp.net)" }, money("Base budget brought forward"), {
        type: "subtotal",
      }),
    ],
  };
}

const subtotals = (blocks: readonly PlanBlock[]): string[] =>
  blocks.flatMap(({ lines }) => lines.at(-1)?.row.id ?? []);

function withSubtotal(title: string, id: string, lines: readonly PlanLine[]): PlanBlock[] {
  const [first, last] = [lines.at(0)?.row.id, lines.at(-1)?.row.id];
  if (first === undefined || last === undefined) return [];
  const total = calculated({ id, formula: `SUM(${first}:${last})` }, money(title), {
    type: "subtotal",
    total: "sum",
  });
  return [{ title, lines: [...lines, total] }];
}

function changes(items: readonly BudgetItem[], block: BudgetItem["block"]): PlanBlock[] {
  const lines = items
    .filter((item) => item.block === block)
    .map((item) => {
      const { id, ref, label, type, change, oneOff, modelled } = item;
      const row = { id: `mtfp.${id}`, formula: change, ...(oneOff && !modelled ? { base: change } : {}) };
      return calculated(row, money(label), { ref, type, total: "sum" });
    });
  return withSubtotal(titles[block], `mtfp.total.${block}`, lines);
}

/** What stood in last year's plan once goes out again. */
function reversals(items: readonly BudgetItem[], kind: "costs" | "fundings"): PlanBlock[] {
  const lines = items
    .filter(({ oneOff }) => oneOff)
    .map(({ id, ref, label }) =>
      calculated({ id: `mtfp.back.${id}`, formula: `-PREV(mtfp.${id})` }, money(label), {
        ref,
        type: "one-off",
        total: "sum",
        source: "Last year's amount, the other way round",
      }),
    );
  const title =
    kind === "costs" ? "Reversal of last year's one-offs" : "Reversal of last year's one-off funding";
  return withSubtotal(title, `mtfp.total.back.${kind}`, lines);
}

const plus = (parts: readonly string[]): string => parts.map((part) => `+${part}`).join("");

function netBudget(parts: readonly string[]): PlanBlock {
  return {
    title: "Net budget",
    lines: [
      calculated(
        { id: "mtfp.net", base: "plan.approvedBudget", formula: `mtfp.opening${plus(parts)}` },
        money("Net budget"),
        { type: "total", total: "last" },
      ),
      calculated(
        { id: "mtfp.change", formula: "MTFP.MTFP_CHANGE(mtfp.net,mtfp.opening)" },
        money("Change in the year"),
        {
          total: "sum",
        },
      ),
    ],
  };
}

function fundingBlock(parts: readonly string[]): PlanBlock {
  return {
    title: "Funding",
    lines: [
      calculated(
        { id: "mtfp.funding", base: "-plan.baseFunding", formula: `PREV(mtfp.funding)${plus(parts)}` },
        money("Funding and reserves"),
        { type: "funding", total: "last" },
      ),
      calculated(everyYear("mtfp.funds", "-mtfp.funding"), money("The same as a positive number"), {
        type: "funding",
        total: "last",
      }),
    ],
  };
}

function gap(): PlanBlock {
  return {
    title: "Gap",
    note: "Cumulative gaps are levels: they are never added up over the years.",
    lines: [
      calculated({ id: "mtfp.gapInYear", formula: "mtfp.gap-PREV(mtfp.gap)" }, money("Gap in the year"), {
        type: "total",
        total: "sum",
      }),
      calculated(
        everyYear("mtfp.gap", "MTFP.BUDGET_GAP(mtfp.net,mtfp.funds)"),
        money("Gap, cumulative: net budget less funding"),
        { type: "total", total: "last" },
      ),
    ],
  };
}
