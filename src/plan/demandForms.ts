/** The tables of cases, of placements and of figures that sources state, as Inputs has them. */
import type { TableColumn, TableForm } from "./plan.ts";
import { ownerColumns, sourceColumn } from "./provenanceColumns.ts";
import { labelColumn, refColumn, textColumn } from "./textColumn.ts";

const type: TableColumn = labelColumn("Type", "input");

export const casesForm: TableForm = {
  tableName: "Cases",
  title: "Open cases and their growth",
  list: "cases",
  columns: [
    refColumn,
    textColumn("Case type", "name", "What kind of case: Child in need."),
    labelColumn("Unit", "cases"),
    type,
    sourceColumn,
    { heading: "Cases", unit: "open in the base year", format: "cases", field: "cases" },
    {
      heading: "Growth",
      unit: "growth",
      format: "percent",
      field: "growth",
      isYearly: true,
      isOptional: true,
    },
    {
      heading: "Longest months",
      unit: "months",
      format: "whole",
      field: "timescale.longestMonths",
      isOptional: true,
    },
    {
      heading: "Open longer",
      unit: "cases",
      format: "cases",
      field: "timescale.casesOver",
      isOptional: true,
    },
    ...ownerColumns,
  ],
};

export const placementsForm: TableForm = {
  tableName: "Placements",
  title: "Children in care by placement",
  list: "placements",
  columns: [
    refColumn,
    textColumn("Placement type", "name", "What kind of placement: Independent fostering."),
    labelColumn("Unit", "children"),
    type,
    sourceColumn,
    { heading: "Children", unit: "average of the base year", format: "cases", field: "children" },
    {
      heading: "Growth",
      unit: "children more",
      format: "cases",
      field: "growth",
      isYearly: true,
      isOptional: true,
    },
    { heading: "Weekly cost", unit: "£ a child a week", format: "poundsPence", field: "weeklyCost" },
    { heading: "In-house", unit: "1 = in-house", format: "whole", field: "inHouse", isOptional: true },
    ...ownerColumns,
  ],
};

export const factsForm: TableForm = {
  tableName: "Facts",
  title: "Figures stated in the sources, to reckon with",
  list: "facts",
  columns: [
    refColumn,
    textColumn("Figure", "name", "What the figure is."),
    textColumn("Unit", "unit", "The unit: children, £, £m, fraction."),
    type,
    sourceColumn,
    { heading: "Value", unit: "", format: "ratio", field: "value" },
    ...ownerColumns,
  ],
};
