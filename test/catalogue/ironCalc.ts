/** An engine that shares no code with us: IronCalc, which calculates many small sheets in one workbook. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";

export type Cell = number | string | boolean | null;
export type Cells = readonly (readonly Cell[])[];

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** A place to put one case: some argument ranges side by side, then the formula. */
export interface Sum {
  /** Ranges that the formula reads; undefined for an argument left out. */
  readonly ranges: readonly (Cells | undefined)[];
  /** Workbook names for the ranges; one workbook holds a name once. */
  readonly names?: readonly string[];
  /** The formula without "=", given the address of each range. */
  readonly formula: (addresses: (string | undefined)[]) => string;
  /** The shape of the result: one cell unless said otherwise. */
  readonly height?: number;
  readonly width?: number;
}

/** Values come as they are shown only, so this format shows all digits that a number has. */
export const everyDigit = "0.00000000000000E+00";

/** The results of all the sums, each a matrix of values or of error codes such as "#DIV/0!". */
export function calculate(sums: readonly Sum[]): Cell[][][] {
  const model = new Model("twins", "en", "UTC", "en");
  model.pauseEvaluation();
  let nextRow = 1;
  let lastColumn = 1;
  const places = sums.map((sum) => {
    const top = nextRow;
    const { addresses, nextColumn, height } = writeRanges(model, sum.ranges, top);
    sum.names?.forEach((name, place) =>
      model.newDefinedName(name, null, `Sheet1!${absolute(addresses[place] ?? "")}`),
    );
    model.setUserInput(0, top, nextColumn, `=${sum.formula(addresses)}`);
    nextRow += Math.max(height, sum.height ?? 1) + 1;
    lastColumn = Math.max(lastColumn, nextColumn + (sum.width ?? 1));
    return { sum, top, column: nextColumn };
  });
  model.resumeEvaluation();
  model.evaluate();
  model.updateRangeStyle(
    { sheet: 0, row: 1, column: 1, width: lastColumn, height: nextRow },
    "num_fmt",
    everyDigit,
  );
  const results = places.map(({ sum, top, column }) =>
    Array.from({ length: sum.height ?? 1 }, (_, row) =>
      Array.from({ length: sum.width ?? 1 }, (_, offset) => readCell(model, top + row, column + offset)),
    ),
  );
  model.free();
  return results;
}

function writeRanges(model: Model, ranges: Sum["ranges"], top: number) {
  let nextColumn = 1;
  let height = 1;
  const addresses = ranges.map((cells) => {
    if (!cells) return undefined;
    const width = cells[0]?.length ?? 0;
    const left = nextColumn;
    cells.forEach((row, down) => row.forEach((cell, along) => write(model, top + down, left + along, cell)));
    nextColumn += width;
    height = Math.max(height, cells.length);
    const from = address(top, left);
    return width * cells.length === 1 ? from : `${from}:${address(top + cells.length - 1, left + width - 1)}`;
  });
  return { addresses, nextColumn, height };
}

function write(model: Model, row: number, column: number, cell: Cell): void {
  if (cell === null) return;
  // Text goes in as a formula, so that "2018-19" is not read as a date.
  const input = typeof cell === "string" ? `="${cell.replaceAll('"', '""')}"` : String(cell).toUpperCase();
  model.setUserInput(0, row, column, input);
}

export function readCell(model: Model, row: number, column: number, sheet = 0): Cell {
  const shown = model.getFormattedCellValue(sheet, row, column);
  const type = model.getCellType(sheet, row, column);
  if (type === 1) return Number(shown);
  if (type === 4) return shown === "TRUE";
  return shown;
}

const absolute = (relative: string): string => relative.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

export function address(row: number, column: number): string {
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : "";
  return `${letters}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`;
}
