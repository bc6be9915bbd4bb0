/** Lines: other budget lines as typed, and what is added to and used from each reserve. */
import { type BudgetLine, type LineBlock, lineBlocks, type PlanInputs } from "../inputs/planInputs.ts";
import { type Measured, typed } from "./line.ts";
import type { LineType, PlanBlock, PlanSheet } from "./plan.ts";
import { rowName } from "./rowName.ts";

const titles: Readonly<Record<LineBlock, string>> = {
  base: "Base budget",
  pay: "Pay",
  prices: "Prices",
  demand: "Demand",
  burdens: "New burdens",
  investment: "Investment",
  savings: "Savings (-)",
  funding: "Funding (-)",
  reserves: "Use of reserves (-)",
};

export function linesSheet({ lines, reserves }: PlanInputs): PlanSheet {
  const typedBlocks = lineBlocks.map((block) => ({
    title: titles[block],
    lines: lines.filter((line) => line.block === block).map(typedLine),
  }));
  return {
    id: "lines",
    name: "Lines",
    purpose: "Budget lines that the plan does not work out: costs +, savings and funding -.",
    tables: [],
    blocks: [...typedBlocks, ...reserveBlocks(reserves)].filter((block) => block.lines.length > 0),
  };
}

function typedLine(line: BudgetLine) {
  const type: LineType =
    line.block === "savings" ? "saving" : line.block === "funding" ? "funding" : line.kind;
  const shown: Measured = { label: `${line.name} (${line.as})`, unit: "£", format: "money" };
  // The base year of changes stands for nothing, so nothing of it may reverse in the first year.
  const values = line.as === "changes" ? [0, ...line.amounts.slice(1)] : line.amounts;
  return typed({ id: `line.${rowName(line.ref)}`, values }, shown, line, {
    ref: line.ref,
    type,
    total: line.as === "changes" ? "sum" : "last",
  });
}

function reserveBlocks(reserves: PlanInputs["reserves"]): PlanBlock[] {
  const id = (ref: string, field: string): string => `reserve.${rowName(ref)}.${field}`;
  const money = (label: string): Measured => ({ label, unit: "£", format: "money" });
  const lines = reserves.flatMap((reserve) => {
    const { ref, name, opening, added, used } = reserve;
    return [
      typed({ id: id(ref, "opening"), constant: opening }, money(`${name}: end of base year`), reserve, {
        ref,
      }),
      typed({ id: id(ref, "added"), values: [0, ...added.slice(1)] }, money(`${name}: added`), reserve, {
        ref,
        total: "sum",
      }),
      typed({ id: id(ref, "used"), values: [0, ...used.slice(1)] }, money(`${name}: used`), reserve, {
        ref,
        total: "sum",
      }),
    ];
  });
  return [{ title: "Reserves, as positive numbers", lines }];
}
