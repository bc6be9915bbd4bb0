/** Which cells of a workbook any formula reads, straight or by way of a name or a table. */
import { AreaMarks } from "./areaMarks.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { namedAreas } from "./namedAreas.ts";
import { areaOf, type Area, type Reference } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

interface ReadCells {
  readonly isRead: (sheet: SheetFacts, row: number, column: number) => boolean;
  /** Whether a formula hides what it reads. */
  readonly isUnsure: boolean;
}

const hiding = new Set(["OFFSET", "INDIRECT"]);
const cellsInStep = 4096;
const known = new WeakMap<WorkbookFacts, ReadCells>();

/** Rests now and then. */
export function* readCells(workbook: WorkbookFacts): Generator<undefined, ReadCells> {
  const before = known.get(workbook);
  if (before) return before;
  const marks = new Map<SheetFacts, AreaMarks>();
  const mark = markOn(marks);
  let isUnsure = false;
  for (const sheet of workbook.sheets()) {
    for (const [shape, places] of sheet.formulas()) {
      isUnsure ||= shape.functions.some((name) => hiding.has(name));
      for (const name of shape.names) for (const area of namedAreas(name, sheet, workbook)) mark(...area);
      yield* markUses(shape, places, sheet, workbook, mark);
    }
  }
  const found: ReadCells = {
    isUnsure,
    isRead: (sheet, row, column) => marks.get(sheet)?.has(row, column) ?? false,
  };
  known.set(workbook, found);
  return found;
}

/** Takes note of an area that formulas read. */
type Mark = (source: SheetFacts | undefined, area: Area) => void;

function markOn(marks: Map<SheetFacts, AreaMarks>): Mark {
  return (source, area) => {
    if (!source) return;
    const own = marks.get(source) ?? new AreaMarks(source);
    marks.set(source, own);
    own.add(area);
  };
}

function* markUses(
  { uses }: FormulaShape,
  places: readonly number[],
  sheet: SheetFacts,
  workbook: WorkbookFacts,
  mark: Mark,
): Generator<undefined> {
  for (const { reference } of uses) {
    const source = workbook.homeOf(reference, sheet);
    for (const place of isFixed(reference) ? places.slice(0, 1) : places) {
      if (place % cellsInStep === 0) yield;
      const cell = sheet.grid.cells[place];
      if (cell) mark(source, areaOf(reference, cell.row, cell.column));
    }
  }
}

const isFixed = ({ top, left, bottom, right }: Reference): boolean =>
  [top, left, bottom, right].every((edge) => edge.isFixed);
