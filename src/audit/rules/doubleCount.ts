/** A sum that takes in a total together with what that total already sums. */
import { addressOf } from "../addressOf.ts";
import { firstFrom } from "../firstFrom.ts";
import { groupedBy } from "../groupedBy.ts";
import { areaOf, type Area, sizeOf } from "../facts/reference.ts";
import type { SheetFacts } from "../facts/sheetFacts.ts";
import type { GridCell } from "../workbookGrid.ts";
import { message } from "../message.ts";
import { isRest, type Rule } from "./rule.ts";

/** Nothing but references, plus signs, brackets, SUM and what separates its arguments. */
const onlySums = /^(SUM\(|[r:+,()])+$/;
const mostCells = 5000;

export const doubleCount: Rule = {
  name: "doubleCount",
  *find(sheet) {
    const totals = yield* totalsOf(sheet);
    if (!totals.some(({ areas }) => areas.some((area) => sizeOf(area) > 2))) return;
    const byColumn = groupedBy(
      totals.filter(({ areas }) => areas.some(isRange)),
      ({ cell }) => cell.column,
    );
    for (const [at, { cell, areas }] of totals.entries()) {
      if (isRest(at)) yield;
      const size = areas.reduce((sum, area) => sum + sizeOf(area), 0);
      if (size > mostCells) continue;
      const twice = areas
        .flatMap((area) => totalsIn(area, byColumn))
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
        message: message`The sum takes in the total ${addressOf(twice.cell)} and also what that total sums.`,
        peers: [twice.cell],
      };
    }
  },
};

interface Total {
  readonly cell: GridCell;
  readonly areas: readonly Area[];
}

/** Row by row. */
function* totalsOf(sheet: SheetFacts): Generator<undefined, Total[]> {
  const totals: Total[] = [];
  for (const { shape, places } of sheet.formulas()) {
    if (!onlySums.test(shape.skeleton)) continue;
    const own = shape.uses.filter(({ reference }) => reference.sheet === "" && !reference.isEndless);
    if (!own.some(({ reference }) => reference.isRange)) continue;
    for (const place of places) {
      if (isRest(place)) yield;
      const cell = sheet.grid.cells[place];
      if (!cell) continue;
      const areas = own.map(({ reference }) => areaOf(reference, cell.row, cell.column));
      totals.push({ cell, areas });
    }
  }
  return totals.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
}

function totalsIn(area: Area, byColumn: ReadonlyMap<number, readonly Total[]>): Total[] {
  const found: Total[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const totals = byColumn.get(column) ?? [];
    for (
      let at = firstFrom(totals.length, (place) => (totals[place]?.cell.row ?? 0) < area.top);
      at < totals.length;
      at++
    ) {
      const total = totals[at];
      if (!total || total.cell.row > area.bottom) break;
      found.push(total);
    }
  }
  return found;
}

const isRange = (area: Area): boolean => sizeOf(area) > 1;
const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.bottom >= inner.bottom &&
  outer.left <= inner.left &&
  outer.right >= inner.right;
