/** Which cells of a workbook any formula reads, straight or by way of a name or a table. */
import { AreaMarks } from "./areaMarks.ts";
import type { FormulaShape } from "./formulaShape.ts";
import { namedAreas } from "./namedAreas.ts";
import { areaOf, type Reference } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";
import type { WorkbookFacts } from "./workbookFacts.ts";

interface ReadCells {
  /** Of sheets of which any cell is read. */
  readonly marks: ReadonlyMap<SheetFacts, Pick<AreaMarks, "has">>;
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
  let isUnsure = false;
  for (const sheet of workbook.sheets()) {
    for (const { shape, places } of sheet.formulas()) {
      isUnsure ||= shape.functions.some((name) => hiding.has(name));
      for (const name of shape.names) {
        for (const [source, area] of namedAreas(name, sheet, workbook)) marksOn(source, marks).add(area);
      }
      yield* markUses(shape, places, sheet, workbook, marks);
    }
  }
  const found: ReadCells = { marks, isUnsure };
  known.set(workbook, found);
  return found;
}

function marksOn(sheet: SheetFacts, marks: Map<SheetFacts, AreaMarks>): AreaMarks {
  let own = marks.get(sheet);
  if (!own) marks.set(sheet, (own = new AreaMarks(sheet)));
  return own;
}

function* markUses(
  { uses }: FormulaShape,
  places: readonly number[],
  sheet: SheetFacts,
  workbook: WorkbookFacts,
  marks: Map<SheetFacts, AreaMarks>,
): Generator<undefined> {
  for (const { reference } of uses) {
    const read = workbook.gridsOf(reference, sheet).map((grid) => marksOn(workbook.factsOf(grid), marks));
    if (read.length === 0) continue;
    for (const place of isFixed(reference) ? places.slice(0, 1) : places) {
      if (place % cellsInStep === 0) yield;
      const cell = sheet.grid.cells[place];
      if (cell) for (const own of read) own.add(areaOf(reference, cell.row, cell.column));
    }
  }
}

const isFixed = ({ top, left, bottom, right }: Reference): boolean =>
  top.isFixed && left.isFixed && bottom.isFixed && right.isFixed;
