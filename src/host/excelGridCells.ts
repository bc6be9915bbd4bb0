/** Cells as the audit sees them, read and written back through Office.js. */
import type { GridCell } from "../audit/workbookGrid.ts";
import type { CellEntry } from "./auditWorkbook.ts";
import { runInExcel } from "./runInExcel.ts";
import { typedText } from "./typedValue.ts";
import type { Block, CellValue } from "./workbook.ts";

export const readCells = (blocks: readonly Block[]): Promise<readonly (readonly GridCell[])[]> =>
  runInExcel(async (context) => {
    const ranges = blocks.map(({ sheet, row, column, rows, columns }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      range.load("formulas,values,numberFormat");
      return range;
    });
    await context.sync();
    return ranges.map((range, at) => {
      const { row, column } = blocks[at] ?? { row: 0, column: 0 };
      return cellsOf({ row, column }, range);
    });
  });

interface Grids {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

function cellsOf(from: { row: number; column: number }, { formulas, values, numberFormat }: Grids) {
  const cells: GridCell[] = [];
  for (const [down, row] of values.entries())
    for (const [across, value] of row.entries()) {
      const formula = formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") continue;
      const place = { row: from.row + down + 1, column: from.column + across + 1 };
      cells.push(cellOf(place, formula, value, numberFormat[down]?.[across]));
    }
  return cells;
}

const cellOf = (
  place: { row: number; column: number },
  formula: CellValue,
  value: CellValue,
  numberFormat = "General",
): GridCell => ({
  ...place,
  ...(isFormula(formula, value) ? { formula } : {}),
  ...contentOf(value),
  ...(numberFormat === "General" ? {} : { numberFormat }),
});

/** A text typed with an apostrophe may begin with "=" too; it shows itself. */
const isFormula = (formula: CellValue, value: CellValue): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;

const errors =
  /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|GETTING_DATA)$/;

const contentOf = (value: CellValue): Pick<GridCell, "value" | "error"> =>
  typeof value === "string" && errors.test(value) ? { value: null, error: value } : { value };

export const writeCells = (entries: readonly CellEntry[]): Promise<void> =>
  runInExcel(async (context) => {
    for (const entry of entries) {
      const sheet = context.workbook.worksheets.getItem(entry.sheet);
      const cell = sheet.getRangeByIndexes(entry.row - 1, entry.column - 1, 1, 1);
      cell.formulas = [[entryText(entry)]];
      // After the formula: Excel gives a General cell a format of its own as a formula goes in.
      if (entry.numberFormat !== undefined) cell.numberFormat = [[entry.numberFormat]];
    }
    await context.sync();
  });

function entryText({ formula, error, value }: CellEntry): CellValue {
  if (formula !== undefined) return formula;
  return typeof value === "string" ? typedText(value) : (error ?? value ?? "");
}
