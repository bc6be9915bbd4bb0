/** Formulas in sight that read what is out of sight, and formulas that anyone can type over on a protected sheet. */
import { areaOf, type Area, type Reference } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import type { Rule } from "./rule.ts";

export const hiddenPrecedent: Rule = {
  name: "hiddenPrecedent",
  looksAround: true,
  *find(sheet, workbook) {
    if (sheet.grid.visibility !== "visible") return;
    for (const place of sheet.formulaPlaces) {
      const cell = sheet.grid.cells[place];
      if (!cell) continue;
      const hidden = isHidden(sheet.grid, cell) ? undefined : hiddenSource(sheet, place, cell, workbook);
      if (hidden !== undefined) yield note(cell, `The formula reads ${hidden}.`);
      if (sheet.grid.isProtected && cell.locked === false) {
        yield note(cell, "The sheet is protected, but this formula is not locked: anyone can type over it.");
      }
    }
  },
};

const note = (cell: GridCell, message: string) =>
  ({ category: "hidden", tier: "note", confidence: 0.4, cells: [cell], message }) as const;

function hiddenSource(
  sheet: SheetFacts,
  place: number,
  { row, column }: GridCell,
  workbook: WorkbookFacts,
): string | undefined {
  for (const { reference } of sheet.shapeAt(place)?.uses ?? []) {
    const source = sourceOf(reference, sheet, workbook);
    const what = source && whatIsHidden(source, areaOf(reference, row, column));
    if (what !== undefined) return what;
  }
  return undefined;
}

function whatIsHidden(source: SheetGrid, area: Area): string | undefined {
  if (source.visibility !== "visible") return `the hidden sheet ${source.name}`;
  const hasHidden = source.hiddenRows.size > 0 || source.hiddenColumns.size > 0;
  return hasHidden && isInHidden(source, area) ? `hidden rows or columns of ${source.name}` : undefined;
}

const sourceOf = (
  { sheet: name }: Reference,
  sheet: SheetFacts,
  workbook: WorkbookFacts,
): SheetGrid | undefined => (name === "" ? sheet.grid : workbook.sheetNamed(name)?.grid);

const isHidden = ({ hiddenRows, hiddenColumns }: SheetGrid, { row, column }: GridCell): boolean =>
  hiddenRows.has(row) || hiddenColumns.has(column);

const isInHidden = ({ hiddenRows, hiddenColumns }: SheetGrid, { top, left, bottom, right }: Area): boolean =>
  [...hiddenRows].some((row) => row >= top && row <= bottom) ||
  [...hiddenColumns].some((column) => column >= left && column <= right);
