/** Formulas in sight that read what is out of sight, and formulas that anyone can type over on a protected sheet. */
import { areaOf, type Area } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { WorkbookFacts } from "../facts/workbookFacts.ts";
import type { GridCell, SheetGrid } from "../workbookGrid.ts";
import { type Message, message } from "../message.ts";
import { hiddenLines, type HiddenLines, namesOfHidden } from "./hiddenLines.ts";
import { isRest, type Rule, type Suspicion } from "./rule.ts";

export const hiddenPrecedent: Rule = {
  name: "hiddenPrecedent",
  looksAround: true,
  *find(sheet, workbook) {
    if (sheet.grid.visibility !== "visible") return;
    if (sheet.grid.isProtected) yield* unlockedFormulas(sheet);
    const outOfSight = hidden(workbook.grid.sheets);
    if (outOfSight.size === 0) return;
    for (const place of sheet.formulaPlaces) {
      if (isRest(place)) yield;
      const cell = sheet.grid.cells[place];
      if (cell) yield hiddenSource(sheet, place, cell, workbook, outOfSight);
    }
  },
};

const unlockedFormulas = (sheet: SheetFacts): Suspicion[] =>
  sheet
    .cellsAt(sheet.formulaPlaces)
    .filter(({ locked }) => locked === false)
    .map((cell) => note(cell, unlocked));

const unlocked = message`The sheet is protected, but this formula is not locked: anyone can type over it.`;

type Hidden = HiddenLines | "all";
type OutOfSight = ReadonlyMap<SheetGrid, Hidden>;

/** Sheets with nothing hidden are left out. */
function hidden(sheets: readonly SheetGrid[]): OutOfSight {
  const found = new Map<SheetGrid, Hidden>();
  for (const sheet of sheets) {
    const lines = sheet.visibility === "visible" ? hiddenLines(sheet) : "all";
    if (lines) found.set(sheet, lines);
  }
  return found;
}

const note = (cell: GridCell, what: Message) =>
  ({ category: "hidden", tier: "note", confidence: 0.4, cells: [cell], message: what }) as const;

/** One is enough. */
function hiddenSource(
  sheet: SheetFacts,
  place: number,
  cell: GridCell,
  workbook: WorkbookFacts,
  outOfSight: OutOfSight,
): Suspicion | undefined {
  if (isHidden(sheet.grid, cell)) return undefined;
  for (const { reference } of sheet.shapeAt(place)?.uses ?? []) {
    const source = workbook.homeOf(reference, sheet)?.grid;
    if (!source) continue;
    const what = whatIsHidden(source.name, outOfSight.get(source), areaOf(reference, cell.row, cell.column));
    if (what !== undefined) return note(cell, message`The formula reads ${what}.`);
  }
  return undefined;
}

function whatIsHidden(name: string, hides: Hidden | undefined, area: Area): string | undefined {
  if (hides === "all") return `the hidden sheet ${name}`;
  const lines = hides && namesOfHidden(hides, area);
  return lines && `the hidden ${lines} of ${name}`;
}

const isHidden = ({ hiddenRows, hiddenColumns }: SheetGrid, { row, column }: GridCell): boolean =>
  hiddenRows.has(row) || hiddenColumns.has(column);
