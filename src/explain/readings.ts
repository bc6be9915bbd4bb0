/** The cells that formulas read, found once for all cells of a sheet that hold the same formula. */
import type { FormulaShape } from "../audit/facts/formulaShape.ts";
import { type Area, areaOf, type Edges, isIn } from "../audit/facts/reference.ts";
import type { SheetFacts } from "../audit/facts/sheetFacts.ts";
import type { GridCells } from "./gridCells.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import type { Place } from "./value.ts";

export interface Reading extends Edges {
  /** The sheet that is read, in small letters. */
  readonly sheet: string;
  /** Only formulas in these cells read it: the rows of a table that the formula does not name. */
  readonly within?: Area;
}

const known = new WeakMap<GridCells, Map<string, Map<FormulaShape, readonly Reading[]>>>();

export function readings(shape: FormulaShape, sheet: string, cells: GridCells): readonly Reading[] {
  const bySheet = known.get(cells) ?? new Map<string, Map<FormulaShape, readonly Reading[]>>();
  known.set(cells, bySheet);
  const byShape = bySheet.get(sheet) ?? new Map<FormulaShape, readonly Reading[]>();
  bySheet.set(sheet, byShape);
  let found = byShape.get(shape);
  if (!found) byShape.set(shape, (found = read(shape, sheet, cells)));
  return found;
}

/** The cells that the formula at this place of the sheet reads. */
export function areasRead(
  facts: SheetFacts,
  place: number,
  cells: GridCells,
): { readonly sheet: string; readonly area: Area }[] {
  const cell = facts.grid.cells[place];
  const shape = facts.shapeAt(place);
  if (!cell || !shape) return [];
  return readings(shape, facts.grid.name, cells)
    .filter(({ within }) => !within || isIn(cell, within))
    .map((reading) => ({
      sheet: reading.sheet,
      area: areaOf(reading, cell.row, cell.column),
    }));
}

function read(shape: FormulaShape, sheet: string, cells: GridCells): Reading[] {
  const own = cells.facts.sheetNamed(sheet.toLowerCase());
  const direct = shape.uses.flatMap(({ reference }) =>
    (own ? cells.facts.gridsOf(reference, own) : []).map(({ name }) => ({
      ...reference,
      sheet: name.toLowerCase(),
    })),
  );
  return [...direct, ...shape.names.flatMap((name) => named(name, sheet, cells))];
}

/** A column of a table without its name is another one in each table of the sheet. */
function named(value: string, sheet: string, cells: GridCells): Reading[] {
  if (!value.includes("[")) return placed("name", value, { sheet, row: 1, column: 1 }, cells);
  if (!value.startsWith("[")) return placed("table", value, { sheet, row: 1, column: 1 }, cells);
  const tables = cells.sheet(sheet)?.sheet.tables ?? [];
  return tables.flatMap(({ row, column, height, width }) =>
    placed("table", value, { sheet, row: row + 1, column }, cells).map((reading) => ({
      ...reading,
      within: { top: row, left: column, bottom: row + height - 1, right: column + width - 1 },
    })),
  );
}

function placed(kind: "name" | "table", value: string, home: Home, cells: GridCells): Reading[] {
  const place = referencePlace({ kind, value }, home, cells);
  return place ? [edgesOf(place, /@|#this row/i.test(value))] : [];
}

function edgesOf({ sheet, top, left, bottom, right }: Place, isOwnRow: boolean): Reading {
  const fixed = (at: number) => ({ at, isFixed: true });
  const ownRow = { at: 0, isFixed: false };
  return {
    sheet: sheet.toLowerCase(),
    top: isOwnRow ? ownRow : fixed(top),
    bottom: isOwnRow ? ownRow : fixed(bottom),
    left: fixed(left),
    right: fixed(right),
  };
}
