/** Small workbooks as plain data, written by hand, and how they read back from a file. */
import ExcelJS from "exceljs";
import type { FormulaBlock, SheetSpec, ValueBlock, WorkbookSpec } from "../../src/sheet/workbookSpec.ts";
import { writeXlsx } from "../../src/host/xlsx/writeXlsx.ts";

const emptySheet: SheetSpec = {
  id: "pay",
  name: "Pay",
  columnWidths: [],
  cells: [],
  styles: [],
  validations: [],
  conditionalFormats: [],
  tables: [],
  links: [],
  charts: [],
  keys: [],
  frozen: { rows: 0, columns: 0 },
  print: { landscape: true, fitToWidth: 1, footer: "" },
};

export function sheetWith(parts: Partial<SheetSpec>): SheetSpec {
  return { ...emptySheet, ...parts };
}

export function workbookOf(sheets: readonly SheetSpec[], parts: Partial<WorkbookSpec> = {}): WorkbookSpec {
  return {
    sheets,
    names: [],
    unit: "£000",
    opensAt: sheets[0]?.name ?? "",
    title: "Plan",
    author: "Finance",
    ...parts,
  };
}

export function values(row: number, column: number, grid: ValueBlock["values"]): ValueBlock {
  return { kind: "values", row, column, height: grid.length, width: grid[0]?.length ?? 0, values: grid };
}

export function formulas(
  row: number,
  column: number,
  r1c1: string,
  results: FormulaBlock["results"],
): FormulaBlock {
  const [height, width] = [results.length, results[0]?.length ?? 0];
  return { kind: "formula", row, column, height, width, r1c1, results };
}

/** Through the file's bytes and another library. */
export async function readBack(spec: WorkbookSpec): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(spec);
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** The sheet called Pay of a workbook that has nothing else. */
export async function readSheet(parts: Partial<SheetSpec>): Promise<ExcelJS.Worksheet> {
  const sheet = (await readBack(workbookOf([sheetWith(parts)]))).getWorksheet("Pay");
  if (!sheet) throw new Error("The file has no sheet Pay.");
  return sheet;
}
