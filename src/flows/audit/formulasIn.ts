/** How many formulas stand in the part of a workbook that was looked at. */
import type { WorkbookGrid } from "../../audit/workbookGrid.ts";
import type { ScopedPart } from "./scopeOf.ts";

export const formulasIn = ({ sheets }: WorkbookGrid, { has }: ScopedPart): number =>
  sheets.reduce(
    (sum, { name, cells }) =>
      sum + cells.filter((cell) => cell.formula !== undefined && has(name, cell)).length,
    0,
  );
