/** Calculates compiled rows as a sheet in IronCalc, an engine that shares no code with us. */
import { translateFormulaToA1 } from "@borgar/fx";
import { Model } from "@ironcalc/wasm";
import type { CompiledRows } from "../../src/formula/compileRows.ts";
import { printRow, type Printing } from "../../src/formula/printRow.ts";
import { address, everyDigit, readCell } from "../catalogue/ironCalc.ts";

/** One row of the sheet a row: the mark in column 1, a constant in 2, the base year in 3 and the plan years after it. */
const baseColumn = 3;
const constantColumn = 2;

function printingOnOneSheet({ rows, cells }: CompiledRows): Printing {
  return {
    placeOf: (row) => ({
      sheet: "Sheet1",
      row: row + 1,
      ...(rows[row]?.constant === undefined ? {} : { column: constantColumn }),
    }),
    firstYear: baseColumn + 1,
    lastYear: baseColumn + cells.width - 1,
    markColumn: 1,
    style: "native",
  };
}

/** The value or error of every cell that a formula fills, by the row's name and year. */
export function calculateInIronCalc(plan: CompiledRows): Map<string, unknown> {
  const model = new Model("plan", "en", "UTC", "en");
  model.pauseEvaluation();
  const filled: { key: string; row: number; column: number }[] = [];
  forEachCell(plan, (key, row, column, input, isFormula) => {
    model.setUserInput(0, row, column, input);
    if (isFormula) filled.push({ key, row, column });
  });
  model.resumeEvaluation();
  model.evaluate();
  const width = baseColumn + plan.cells.width;
  model.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width, height: plan.rows.length },
    "num_fmt",
    everyDigit,
  );
  const results = new Map(filled.map(({ key, row, column }) => [key, readCell(model, row, column)]));
  model.free();
  return results;
}

type Visit = (key: string, row: number, column: number, input: string, isFormula: boolean) => void;

function forEachCell(plan: CompiledRows, visit: Visit): void {
  const printing = printingOnOneSheet(plan);
  plan.rows.forEach(({ id, mark, constant }, at) => {
    const { years, base, constant: ofConstant } = plan.formulas[at] ?? {};
    const put = (year: number, column: number, node: typeof years): void => {
      const text = node && translateFormulaToA1(printRow(node, at, printing), address(at + 1, column));
      visit(`${id} ${year}`, at + 1, column, text ?? String(plan.cells.at(at, year)), text !== undefined);
    };
    if (mark !== undefined) visit(id, at + 1, 1, mark, false);
    if (constant !== undefined) {
      put(0, constantColumn, ofConstant);
      return;
    }
    for (let year = 0; year < plan.cells.width; year++)
      put(year, baseColumn + year, year === 0 ? base : years);
  });
}
