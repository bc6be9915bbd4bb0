/** A sum that takes in a total together with what that total already sums. */
import { areaOf, type Area } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { isRest, type Rule } from "./rule.ts";

/** Nothing but references, plus signs, brackets, SUM and what separates its arguments. */
const onlySums = /^(SUM\(|[r:+,()])+$/;
const mostCells = 5000;

export const doubleCount: Rule = {
  name: "doubleCount",
  *find(sheet) {
    const totals = yield* totalsOf(sheet);
    if (![...totals.values()].some(({ areas }) => areas.some((area) => sizeOf(area) > 2))) return;
    for (const [place, { cell, areas }] of totals) {
      if (isRest(place)) yield;
      const size = areas.reduce((sum, area) => sum + sizeOf(area), 0);
      if (size > mostCells) continue;
      const twice = areas
        .flatMap((area) => totalsIn(sheet, area, totals))
        .find(
          (total) =>
            total.cell !== cell &&
            total.areas.some((inner) => isRange(inner) && areas.some((outer) => contains(outer, inner))),
        );
      if (!twice) continue;
      yield {
        category: "double-count",
        tier: "error",
        confidence: 0.8,
        cells: [cell],
        message: `The sum takes in the total in row ${String(twice.cell.row)} and also what that total sums.`,
        peers: [twice.cell],
      };
    }
  },
};

interface Total {
  readonly cell: GridCell;
  readonly areas: readonly Area[];
}

function* totalsOf(sheet: SheetFacts): Generator<undefined, Map<number, Total>> {
  const totals = new Map<number, Total>();
  for (const [{ skeleton, uses }, places] of sheet.formulas()) {
    if (!onlySums.test(skeleton)) continue;
    const own = uses.filter(({ reference }) => reference.sheet === "" && !reference.isEndless);
    for (const place of places) {
      if (isRest(place)) yield;
      const cell = sheet.grid.cells[place];
      if (!cell) continue;
      const areas = own.map(({ reference }) => areaOf(reference, cell.row, cell.column));
      totals.set(place, { cell, areas });
    }
  }
  return totals;
}

function totalsIn(sheet: SheetFacts, area: Area, totals: ReadonlyMap<number, Total>): Total[] {
  return sheet.placesIn(area).flatMap((place) => totals.get(place) ?? []);
}

const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
const isRange = (area: Area): boolean => sizeOf(area) > 1;
const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;
