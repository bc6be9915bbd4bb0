/** Changes: dated changes of staff and posts, and dated falls in the number of children in care. */
import type { ChildrenReduction, PlanInputs, StaffChange } from "../inputs/planInputs.ts";
import type { PlanSheet, PlanTable, TableColumn } from "./plan.ts";
import { provenanceCells, provenanceColumns } from "./provenanceColumns.ts";
import { rowName } from "./rowName.ts";

const text = (heading: string): TableColumn => ({ heading, unit: "", format: "text" });
const start: readonly TableColumn[] = [
  { heading: "Start year", unit: "year of the plan", format: "whole" },
  { heading: "Start month", unit: "April = 1", format: "whole" },
];
const oneOff: TableColumn = { heading: "One-off cost", unit: "£", format: "pounds" };

export function changesSheet(inputs: PlanInputs): PlanSheet {
  const tables = [staffTable(inputs.staffChanges), childrenTable(inputs.childrenReductions)];
  return {
    id: "changes",
    name: "Changes",
    purpose: "What changes, and from the first of which month.",
    tables: tables.filter(({ items }) => items.length > 0),
    blocks: [],
  };
}

function staffTable(changes: readonly StaffChange[]): PlanTable {
  return {
    tableName: "Changes",
    columns: [
      ...["Ref", "Change", "Kind", "Posts line"].map(text),
      { heading: "FTE", unit: "FTE", format: "fte" },
      ...start,
      { heading: "Newly qualified share", unit: "fraction", format: "percent" },
      oneOff,
      ...provenanceColumns,
    ],
    items: changes.map((change) => {
      const cell = (field: string, constant: number) => ({
        id: `change.${rowName(change.ref)}.${field}`,
        constant,
      });
      return {
        cells: [
          change.ref,
          change.name,
          change.kind,
          change.post,
          cell("fte", change.fte),
          cell("year", change.start.year),
          cell("month", change.start.month),
          cell("newlyQualifiedShare", change.newlyQualifiedShare),
          cell("oneOffCost", change.oneOffCost),
          ...provenanceCells(change),
        ],
      };
    }),
  };
}

function childrenTable(reductions: readonly ChildrenReduction[]): PlanTable {
  return {
    tableName: "Children",
    columns: [
      ...["Ref", "Fall", "Placement type"].map(text),
      { heading: "Children", unit: "children", format: "cases" },
      ...start,
      { heading: "Months to full", unit: "months", format: "whole" },
      { heading: "Delivery", unit: "fraction", format: "percent" },
      oneOff,
      ...provenanceColumns,
    ],
    items: reductions.map((fall) => {
      const cell = (field: string, constant: number) => ({
        id: `fall.${rowName(fall.ref)}.${field}`,
        constant,
      });
      return {
        cells: [
          fall.ref,
          fall.name,
          fall.placement ?? "mix of the base year",
          cell("children", fall.children),
          cell("year", fall.start.year),
          cell("month", fall.start.month),
          cell("monthsToFull", fall.monthsToFull),
          cell("delivery", fall.delivery),
          cell("oneOffCost", fall.oneOffCost),
          ...provenanceCells(fall),
        ],
      };
    }),
  };
}
