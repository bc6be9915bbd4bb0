/** Cells as the audit sees them, read and written back through Office.js. */
import { groupedBy } from "../../audit/groupedBy.ts";
import type { GridCell } from "../../audit/workbookGrid.ts";
import type { CellEntry } from "../auditWorkbook.ts";
import { blockRange } from "./blockRange.ts";
import { blocksWhere, type CellQuestion, cellsIn } from "./blocksWhere.ts";
import { readSpills, spillAt, spillQuestions } from "./excelSpills.ts";
import { readInHalves } from "./readInHalves.ts";
import { runInExcel } from "./runInExcel.ts";
import { typedText } from "../packing/typedValue.ts";
import type { Block, CellValue } from "../workbook.ts";

export const readCells = (blocks: readonly Block[]): Promise<readonly (readonly GridCell[])[]> =>
  readInHalves<readonly GridCell[]>(blocks, {
    read: readAtOnce,
    join: (upper, lower) => [...upper, ...lower],
  });

const readAtOnce = (blocks: readonly Block[]): Promise<readonly (readonly GridCell[])[]> =>
  runInExcel(async (context) => {
    const questions = [...spillQuestions(), openCells];
    const asked = blocks.map((block) => ({ block, range: blockRange(context, block) }));
    for (const { range } of asked) {
      range.load(
        ["formulas,values,valueTypes,numberFormat", ...questions.map(({ property }) => property)].join(","),
      );
      range.worksheet.protection.load("protected");
    }
    await context.sync();
    const spills = await readSpills(context, asked);
    const locked = asked.filter(({ range }) => range.worksheet.protection.protected);
    const open = groupedBy(await blocksWhere(context, locked, openCells), ({ sheet }) => sheet);
    return asked.map(({ block, range }) => {
      const isOpen = cellsIn(open.get(block.sheet) ?? []);
      return cellsOf(block, range).map((cell) => ({
        ...ofSpill(cell, spillAt(cell, spills.get(block.sheet))),
        ...(isOpen(cell) ? { locked: false } : {}),
      }));
    });
  });

/** The cells of a protected sheet that people may type into. */
const openCells: CellQuestion = {
  property: "format/protection/locked",
  answer: ({ format }) => {
    // Excel answers null where cells differ, which its types do not say.
    const locked = format.protection.locked as boolean | null;
    return locked === null ? null : !locked;
  },
};

interface Grids {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

function cellsOf(from: { row: number; column: number }, grids: Grids): GridCell[] {
  const { formulas, values } = grids;
  const cells: GridCell[] = [];
  for (const [down, row] of values.entries())
    for (const [across, value] of row.entries()) {
      const formula = formulas[down]?.[across] ?? "";
      if (value === "" && formula === "") continue;
      const place = { row: from.row + down + 1, column: from.column + across + 1 };
      const typed = isFormula(formula, value) ? { formula } : {};
      cells.push({ ...place, ...typed, ...kindOf(value, grids, down, across) });
    }
  return cells;
}

const kindOf = (
  value: CellValue,
  { valueTypes, numberFormat }: Grids,
  down: number,
  across: number,
): Pick<GridCell, "value" | "error" | "numberFormat"> => ({
  ...contentOf(value, valueTypes[down]?.[across]),
  ...formatOf(numberFormat[down]?.[across]),
});

const formatOf = (numberFormat = "General"): Pick<GridCell, "numberFormat"> =>
  numberFormat === "General" ? {} : { numberFormat };

function ofSpill(cell: GridCell, spill: Pick<GridCell, "isSpilled" | "spillsOver">): GridCell {
  const { formula, ...shown } = cell;
  return formula === undefined || spill.isSpilled ? { ...shown, ...spill } : { ...cell, ...spill };
}

/** A text typed with an apostrophe may begin with "=" too; it shows itself. */
const isFormula = (formula: CellValue, value: CellValue): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;

/** A text that reads as an error is told by its type alone. */
const contentOf = (value: CellValue, type: string | undefined): Pick<GridCell, "value" | "error"> =>
  type === "Error" ? { value: null, error: String(value) } : { value };

export const writeCells = (entries: readonly CellEntry[]): Promise<void> =>
  runInExcel(async (context) => {
    for (const entry of entries) {
      const { sheet, row, column } = entry;
      const cell = blockRange(context, { sheet, row: row - 1, column: column - 1, rows: 1, columns: 1 });
      cell.formulas = [[entryText(entry)]];
      // After the formula: Excel gives a General cell a format of its own as a formula goes in.
      if (entry.numberFormat !== undefined) cell.numberFormat = [[entry.numberFormat]];
    }
    await context.sync();
  });

function entryText({ formula, error, value }: CellEntry): CellValue {
  if (formula !== undefined) return formula;
  // An apostrophe alone is a text without letters; nothing at all would be a blank cell, which counts as 0.
  if (value === "") return "'";
  return typeof value === "string" ? typedText(value) : (error ?? value ?? "");
}
