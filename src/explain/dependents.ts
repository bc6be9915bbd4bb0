/** Which formulas read a cell: where a formula's copies stand and which of them reach the cell, without asking each. */
import type { FormulaShape } from "../audit/facts/formulaShape.ts";
import { groupedBy } from "../audit/groupedBy.ts";
import { type Area, isIn, type Reference } from "../audit/facts/reference.ts";
import type { SheetFacts } from "../audit/facts/sheetFacts.ts";
import type { GridCells } from "./gridCells.ts";
import { type Reading, readings } from "./readings.ts";
import type { Home } from "./referencePlace.ts";

/** One formula and where its copies stand on a sheet, row by row. */
interface Copies {
  readonly facts: SheetFacts;
  readonly places: readonly number[];
  /** Of the one sheet under which the copies are filed. */
  readonly readings: readonly Reading[];
}

interface Dependents {
  /** The first of them, in the order of the sheets. */
  readonly first: readonly Home[];
  readonly count: number;
}

/** By the sheet that is read. */
type Index = ReadonlyMap<string, readonly Copies[]>;
const indexes = new WeakMap<GridCells, Index>();

/** @param most how many are told apart; all are counted */
export function dependentsOf({ sheet, row, column }: Home, cells: GridCells, most: number): Dependents {
  const index = indexes.get(cells) ?? indexOf(cells);
  indexes.set(cells, index);
  const found = (index.get(sheet.toLowerCase()) ?? []).map((copies) => ({
    copies,
    ...readersAmong(copies, row, column, most),
  }));
  const byFacts = groupedBy(found, ({ copies }) => copies.facts);
  const first = [...byFacts].flatMap(([facts, some]) =>
    some
      .flatMap(({ places }) => places)
      .sort((a, b) => a - b)
      .slice(0, most)
      .map((place) => homeOf(facts, place)),
  );
  return { first: first.slice(0, most), count: found.reduce((sum, { count }) => sum + count, 0) };
}

function homeOf({ grid }: SheetFacts, place: number): Home {
  const { row = 0, column = 0 } = grid.cells[place] ?? {};
  return { sheet: grid.name, row, column };
}

function indexOf(cells: GridCells): Index {
  const index = new Map<string, Copies[]>();
  for (const facts of cells.facts.sheets()) {
    const byShape = groupedBy(facts.formulaPlaces, (place) => facts.shapeAt(place));
    for (const [shape, places] of byShape) if (shape) file(shape, places, facts);
  }
  return index;

  function file(shape: FormulaShape, places: readonly number[], facts: SheetFacts): void {
    const byRead = groupedBy(readings(shape, facts.grid.name, cells), ({ sheet }) => sheet);
    for (const [sheet, own] of byRead) {
      const list = index.get(sheet) ?? [];
      index.set(sheet, list);
      list.push({ facts, places, readings: own });
    }
  }
}

function readersAmong(
  { facts, places, readings: read }: Copies,
  row: number,
  column: number,
  most: number,
): { readonly places: readonly number[]; readonly count: number } {
  const areas = read.flatMap((reading) => readersArea(reading, row, column));
  if (areas.length === 0) return { places: [], count: 0 };
  const { cells } = facts.grid;
  const last = Math.max(...areas.map(({ bottom }) => bottom));
  const found: number[] = [];
  let count = 0;
  for (
    let at = firstFrom(facts, places, Math.min(...areas.map(({ top }) => top)));
    at < places.length;
    at++
  ) {
    const place = places[at] as number;
    const cell = cells[place];
    if (!cell || cell.row > last) break;
    if (!areas.some((area) => isIn(cell, area))) continue;
    count += 1;
    if (found.length < most) found.push(place);
  }
  return { places: found, count };
}

/** The first of the places that stands in the row or below it. */
function firstFrom({ grid }: SheetFacts, places: readonly number[], row: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((grid.cells[places[middle] ?? 0]?.row ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

const anywhere: Area = { top: 1, left: 1, bottom: Infinity, right: Infinity };

/** Where a formula must stand for its reference to reach the cell. */
function readersArea(reading: Reading, row: number, column: number): Area[] {
  const [top, bottom] = readersAlong(reading.top, reading.bottom, row);
  const [left, right] = readersAlong(reading.left, reading.right, column);
  const within = reading.within ?? anywhere;
  const area = {
    top: Math.max(top, within.top),
    left: Math.max(left, within.left),
    bottom: Math.min(bottom, within.bottom),
    right: Math.min(right, within.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? [area] : [];
}

type Edge = Reference["top"];
type Span = readonly [first: number, last: number];

/** From which rows (or columns) a range with these edges covers the line; the last before the first for none. */
function readersAlong(one: Edge, other: Edge, line: number): Span {
  if (one.isFixed !== other.isFixed)
    return one.isFixed ? growing(one, other, line) : growing(other, one, line);
  const [low, high] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  if (!one.isFixed) return [line - high, line - low];
  return low <= line && line <= high ? everywhere : none;
}

/** One end stays, the other goes with the formula. */
function growing(fixed: Edge, relative: Edge, line: number): Span {
  if (fixed.at === line) return everywhere;
  const level = line - relative.at;
  return fixed.at < line ? [level, Infinity] : [1, level];
}

const everywhere: Span = [1, Infinity];
const none: Span = [Infinity, 0];
