/** Every formula of a workbook file with the result stored beside it. */
import ExcelJS from "exceljs";

export interface FormulaCell {
  /** Such as MTFP!H12. */
  readonly place: string;
  readonly formula: string;
  readonly result: unknown;
}

export async function formulaCells(file: string): Promise<FormulaCell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells: FormulaCell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell(({ address, formula, result }) => {
        if (formula) cells.push({ place: `${sheet.name}!${address}`, formula, result });
      }),
    );
  }
  return cells;
}

/** Cells that hold an error, typed or worked out. */
export function errorsAmong(cells: readonly FormulaCell[]): string[] {
  return cells
    .filter(({ result }) => typeof result === "object" && result !== null && "error" in result)
    .map(({ place, formula, result }) => `${place} =${formula} gives ${(result as { error: string }).error}`);
}
