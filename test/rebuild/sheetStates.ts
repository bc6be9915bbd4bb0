/** A plan's sheets as they would stand in a workbook, and small changes to their cells. */
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { fromCol } from "@borgar/fx";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { buildPlan } from "../../src/plan/buildPlan.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { SheetState } from "../../src/rebuild/typed/sheetState.ts";
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

/** What somebody types: a value, or a formula with what it gives. */
export type Typed = Value | { readonly formula: string; readonly gives: Value };

export const formula = (text: string, gives: Value): Typed => ({ formula: text, gives });

const addressed = /^(.*)!([A-Z]+)(\d+)$/;

/** The sheets with other cells, by address: { "Posts!L6": "32k" }. */
export function typing(sheets: readonly SheetState[], cells: Readonly<Record<string, Typed>>): SheetState[] {
  const copies = sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: sheet.formulas.map((row) => [...row]),
  }));
  for (const [address, typed] of Object.entries(cells)) {
    const [, tab, letters = "", row = ""] = addressed.exec(address) ?? [];
    const sheet = copies.find(({ name }) => name === tab);
    if (!sheet) throw new Error(`There is no sheet for ${address}.`);
    put(sheet.values, Number(row), fromCol(letters) + 1, typeof typed === "object" ? typed.gives : typed);
    put(sheet.formulas, Number(row), fromCol(letters) + 1, typeof typed === "object" ? typed.formula : typed);
  }
  return copies;
}

function put(grid: Value[][], row: number, column: number, value: Value): void {
  while (grid.length < row) grid.push([]);
  const cells = grid[row - 1] ?? [];
  while (cells.length < column) cells.push("");
  cells[column - 1] = value;
}

/** The table has so many rows more, as when somebody types below it. */
export const longer = (sheets: readonly SheetState[], table: string, rows = 1): SheetState[] =>
  sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((one) => (one.name === table ? { ...one, height: one.height + rows } : one)),
  }));
