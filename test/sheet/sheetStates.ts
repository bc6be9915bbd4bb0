/** A plan's sheets as they would stand in a workbook, and small changes to their cells. */
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { SheetState } from "../../src/sheet/typed/sheetState.ts";
import type { SheetSpec } from "../../src/sheet/workbookSpec.ts";

type Value = string | number | boolean;

export interface Standing {
  readonly planFile: string;
  readonly sheets: SheetState[];
}

export function standing(inputs: PlanInputs): Standing {
  const spec = planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });
  return { planFile: printPlanFile(inputs), sheets: spec.sheets.map(stateOf) };
}

function stateOf({ id, name, cells, tables }: SheetSpec): SheetState {
  const height = Math.max(...cells.map((block) => block.row + block.height));
  const width = Math.max(...cells.map((block) => block.column + block.width));
  const grid = (): Value[][] => Array.from({ length: height }, () => Array.from({ length: width }, () => ""));
  const [values, formulas] = [grid(), grid()];
  for (const block of cells)
    for (let down = 0; down < block.height; down++)
      for (let across = 0; across < block.width; across++) {
        const [row, column] = [block.row + down - 1, block.column + across - 1];
        const value = (block.kind === "values" ? block.values : block.results)[down]?.[across] ?? "";
        (values[row] as Value[])[column] = value;
        (formulas[row] as Value[])[column] = block.kind === "formula" ? block.r1c1 : value;
      }
  return { id, name, values, formulas, tables };
}
