/** A plan as people would read it on its sheets: one line a row, its results side by side. */
import type { Plan, PlanLine, PlanSheet } from "../../src/plan/plan.ts";
import { results } from "./planFixture.ts";

const shown = (value: number): string => String(Math.round(value * 100) / 100 + 0);

export function textGrid(plan: Plan): string {
  return `\n${plan.sheets.map((sheet) => sheetText(plan, sheet)).join("\n\n")}\n`;
}

function sheetText(plan: Plan, { name, tables, blocks }: PlanSheet): string {
  const table = tables.flatMap(({ tableName, items }) => [
    `[${tableName}]`,
    ...items.map(({ cells }) =>
      cells
        .map((cell) => (typeof cell === "string" ? cell : results(plan, cell.id).map(shown).join()))
        .join(" | "),
    ),
  ]);
  const text = blocks.flatMap(({ title, lines }) => [
    `-- ${title}`,
    ...lines.map((line) => lineText(plan, line)),
  ]);
  return [`== ${name}`, ...text, ...table].join("\n");
}

const lineText = (plan: Plan, { ref, label, row }: PlanLine): string =>
  [
    ref.padEnd(3),
    label.slice(0, 52).padEnd(52),
    ...results(plan, row.id).map((value) => shown(value).padStart(10)),
  ]
    .join(" ")
    .trimEnd();
