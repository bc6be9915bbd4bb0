/** Changes: dated changes of staff and posts, and dated falls in the number of children in care. */
import type { PlanInputs } from "../inputs/planInputs.ts";
import type { PlanSheet, TableColumn, TableForm } from "./plan.ts";
import { ownerColumns, sourceColumn } from "./provenanceColumns.ts";
import { rowName } from "./rowName.ts";
import { tableOf } from "./tableOf.ts";
import { choiceColumn, refColumn, textColumn } from "./textColumn.ts";

const start: readonly TableColumn[] = [
  { heading: "Start year", unit: "year of the plan", format: "whole", field: "start.year" },
  { heading: "Start month", unit: "April = 1", format: "whole", field: "start.month" },
];
const oneOff: TableColumn = {
  heading: "One-off cost",
  unit: "£",
  format: "pounds",
  field: "oneOffCost",
  isOptional: true,
};

export const changesForm: TableForm = {
  tableName: "Changes",
  title: "Changes of staff and posts",
  list: "staffChanges",
  columns: [
    refColumn,
    textColumn("Change", "name", "What changes, in a few words."),
    choiceColumn(
      "Kind",
      "kind",
      ["recruitment", "conversion", "created", "deleted"],
      "Recruitment: somebody starts. Conversion: an agency worker becomes permanent. Created and deleted: posts.",
    ),
    {
      ...textColumn("Posts line", "post", "The ref of the line on Posts that changes."),
      refersTo: "Posts",
    },
    { heading: "FTE", unit: "FTE", format: "fte", field: "fte" },
    ...start,
    {
      heading: "Newly qualified share",
      unit: "fraction",
      format: "percent",
      field: "newlyQualifiedShare",
      isOptional: true,
    },
    oneOff,
    sourceColumn,
    ...ownerColumns,
  ],
};

export const childrenForm: TableForm = {
  tableName: "Children",
  title: "Fewer children in care",
  list: "childrenReductions",
  columns: [
    refColumn,
    textColumn("Fall", "name", "What brings the fall about, in a few words."),
    {
      ...textColumn(
        "Placement type",
        "placement",
        "The ref of a placement type on Inputs. Blank: from all types, in the mix of the base year.",
      ),
      isOptional: true,
      blank: "mix of the base year",
    },
    { heading: "Children", unit: "children", format: "cases", field: "children" },
    ...start,
    { heading: "Months to full", unit: "months", format: "whole", field: "monthsToFull", isOptional: true },
    { heading: "Delivery", unit: "fraction", format: "percent", field: "delivery" },
    oneOff,
    sourceColumn,
    ...ownerColumns,
  ],
};

export function changesSheet({ staffChanges, childrenReductions }: PlanInputs): PlanSheet {
  const named =
    (prefix: string) =>
    ({ ref }: { readonly ref: string }, field: string): string =>
      `${prefix}.${rowName(ref)}.${field.replace("start.", "")}`;
  return {
    id: "changes",
    name: "Changes",
    purpose: "What changes, and from the first of which month.",
    tables: [
      tableOf(changesForm, staffChanges, named("change")),
      tableOf(childrenForm, childrenReductions, named("fall")),
    ],
    blocks: [],
  };
}
