/** The formulas in an area, found without a look at the figures there: long tables hold few formulas, or none. */
import { firstFrom } from "../firstFrom.ts";
import { groupedBy } from "../groupedBy.ts";
import { type Area, sizeOf } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** For each column the places of its formulas, from the top. */
type FormulaColumns = ReadonlyMap<number, readonly number[]>;

const known = new WeakMap<SheetFacts, FormulaColumns>();

/** In so few cells one looks at each. */
const fewCells = 32;

/** @returns their places */
export function formulasInArea(area: Area, sheet: SheetFacts): number[] {
  const { top, left, bottom, right } = area;
  if (sizeOf(area) <= fewCells || right - left > bottom - top) {
    return sheet.placesIn(area).filter((place) => sheet.shapeIdAt(place) >= 0);
  }
  const rowOf = (place = -1): number => sheet.grid.cells[place]?.row ?? Infinity;
  const columns = columnsOf(sheet);
  const found: number[] = [];
  for (let column = left; column <= right; column++) {
    const places = columns.get(column) ?? [];
    const first = firstFrom(places.length, (at) => rowOf(places[at]) < top);
    for (let at = first; rowOf(places[at]) <= bottom; at++) found.push(places[at] ?? -1);
  }
  return found;
}

function columnsOf(sheet: SheetFacts): FormulaColumns {
  let columns = known.get(sheet);
  if (!columns) {
    columns = groupedBy(sheet.formulaPlaces, (place) => sheet.grid.cells[place]?.column ?? 0);
    known.set(sheet, columns);
  }
  return columns;
}
