/** Formulas in sight that read what is out of sight, and formulas that anyone can type over on a protected sheet. */
import { areaOf, type Area } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import { type Message, message } from "../message.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

export const hiddenPrecedent: Rule = {
  name: "hiddenPrecedent",
  looksAround: true,
  *find(sheet, workbook) {
    if (sheet.grid.visibility !== "visible") return;
    if (sheet.grid.isProtected) yield* unlockedFormulas(sheet);
    if (!workbook.grid.sheets.some(hides)) return;
    for (const place of sheet.formulaPlaces) {
      if (isRest(place)) yield;
      const cell = sheet.grid.cells[place];
      if (cell) yield hiddenSource(sheet, place, cell, workbook);
    }
  },
};

const unlockedFormulas = (sheet: SheetFacts): Suspicion[] =>
  sheet
    .cellsAt(sheet.formulaPlaces)
    .filter(({ locked }) => locked === false)
    .map((cell) => note(cell, unlocked));

const unlocked = message`The sheet is protected, but this formula is not locked: anyone can type over it.`;

const hides = ({ visibility, hiddenRows, hiddenColumns }: SheetGrid): boolean =>
  visibility !== "visible" || hiddenRows.size > 0 || hiddenColumns.size > 0;

const note = (cell: GridCell, what: Message) =>
  ({ category: "hidden", tier: "note", confidence: 0.4, cells: [cell], message: what }) as const;

/** One is enough. */
function hiddenSource(
  sheet: SheetFacts,
  place: number,
  cell: GridCell,
  workbook: WorkbookFacts,
): Suspicion | undefined {
  if (isHidden(sheet.grid, cell)) return undefined;
  for (const { reference } of sheet.shapeAt(place)?.uses ?? []) {
    const source = workbook.homeOf(reference, sheet)?.grid;
    const what = source && whatIsHidden(source, areaOf(reference, cell.row, cell.column));
    if (what !== undefined) return note(cell, message`The formula reads ${what}.`);
  }
  return undefined;
}

function whatIsHidden(source: SheetGrid, area: Area): string | undefined {
  if (source.visibility !== "visible") return `the hidden sheet ${source.name}`;
  const hasHidden = source.hiddenRows.size > 0 || source.hiddenColumns.size > 0;
  return hasHidden && isInHidden(source, area) ? `hidden rows or columns of ${source.name}` : undefined;
}

const isHidden = ({ hiddenRows, hiddenColumns }: SheetGrid, { row, column }: GridCell): boolean =>
  hiddenRows.has(row) || hiddenColumns.has(column);

const isInHidden = ({ hiddenRows, hiddenColumns }: SheetGrid, { top, left, bottom, right }: Area): boolean =>
  [...hiddenRows].some((row) => row >= top && row <= bottom) ||
  [...hiddenColumns].some((column) => column >= left && column <= right);
