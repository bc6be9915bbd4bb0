/** Lines: other budget lines as typed, and what is added to and used from each reserve. */
import { type BudgetLine, lineBlocks, type PlanInputs, type Reserve } from "../inputs/planInputs.ts";
import type { PlanSheet, TableForm } from "./plan.ts";
import { ownerColumns, sourceColumn } from "./provenanceColumns.ts";
import { rowName } from "./rowName.ts";
import { tableOf } from "./tableOf.ts";
import { choiceColumn, labelColumn, refColumn, textColumn } from "./textColumn.ts";

export const linesForm: TableForm = {
  tableName: "Lines",
  title: "Budget lines",
  list: "lines",
  columns: [
    refColumn,
    textColumn("Line", "name", "The budget line as people know it."),
    choiceColumn("Block", "block", lineBlocks, "Where it stands on MTFP. Savings and funding are negative."),
    choiceColumn(
      "Kind",
      "kind",
      ["recurring", "one-off"],
      "A one-off stands in its year and reverses in the next; a recurring change stays.",
    ),
    sourceColumn,
    choiceColumn(
      "As",
      "as",
      ["changes", "levels"],
      "Changes on the year before, or the level of each year. The base year of changes stays 0.",
    ),
    { heading: "Amounts", unit: "£", format: "pounds", field: "amounts", isYearly: true },
    {
      ...choiceColumn(
        "On Invest to save",
        "appraised",
        ["yes", "no"],
        "Whether a line of block investment counts on Invest to save. Blank: yes.",
      ),
      isOptional: true,
    },
    ...ownerColumns,
  ],
};

/** Two rows a reserve: what is used, with the opening balance, and what is added. */
export const reservesForm: TableForm = {
  tableName: "Reserves",
  title: "Reserves, as positive numbers",
  list: "reserves",
  columns: [
    {
      ...refColumn,
      prompt: "A short name of the reserve. What is added to it stands in a second row with the same ref.",
    },
    textColumn("Reserve", "name", "The reserve as people know it."),
    labelColumn("Unit", "£"),
    choiceColumn("Movement", "movement", ["used", "added"], "Used: drawn to fund the plan. Added: put by."),
    sourceColumn,
    {
      heading: "Opening",
      unit: "£ at the end of the base year",
      format: "pounds",
      field: "opening",
      isOptional: true,
    },
    { heading: "Amounts", unit: "£", format: "pounds", field: "amounts", isYearly: true, isOptional: true },
    ...ownerColumns,
  ],
};

export function linesSheet({ lines, reserves }: PlanInputs): PlanSheet {
  return {
    id: "lines",
    name: "Lines",
    purpose: "Budget lines that the plan does not work out, in pounds: costs +, savings and funding −.",
    tables: [
      tableOf(linesForm, lines.map(lineItem), ({ ref }) => `line.${rowName(ref)}`),
      tableOf(reservesForm, reserves.flatMap(movements), ({ ref, movement }, field) =>
        ["reserve", rowName(ref), field === "opening" ? field : movement].join("."),
      ),
    ],
    blocks: [],
  };
}

/** The base year of changes and movements stands for nothing, so nothing of it may reverse in the first year. */
const fromFirstYear = (amounts: readonly number[]): readonly number[] => [0, ...amounts.slice(1)];

const lineItem = (line: BudgetLine): BudgetLine => ({
  ...line,
  amounts: line.as === "changes" ? fromFirstYear(line.amounts) : line.amounts,
});

const movements = ({ used, added, opening, ...reserve }: Reserve) => [
  { ...reserve, movement: "used", opening, amounts: fromFirstYear(used) },
  { ...reserve, movement: "added", opening: undefined, amounts: fromFirstYear(added) },
];
