/** The way by which a formula comes back to its own cell. */
import { formulasInArea } from "../audit/facts/formulasInArea.ts";
import type { SheetFacts } from "../audit/facts/sheetFacts.ts";
import type { GridCells } from "./gridCells.ts";
import { areasRead } from "./readings.ts";
import type { Home } from "./referencePlace.ts";

/** A search further than this would be felt; circles are short. */
const mostLooked = 20_000;

interface Stop {
  readonly facts: SheetFacts;
  readonly place: number;
  /** The first cell on the way here. */
  readonly first: Home;
}

/** The first cell on the shortest way back; undefined where the formula never reads itself. */
export function circleThrough(home: Home, cells: GridCells): Home | undefined {
  const start = cells.facts.sheetNamed(home.sheet.toLowerCase());
  if (!start) return undefined;
  const own = start.placeOf(home.row, home.column);
  const seen = new Map<SheetFacts, Set<number>>();
  const waiting = readFrom(start, own);
  let looked = 0;
  for (let at = 0; at < waiting.length && looked < mostLooked; at++) {
    const { facts, place, first } = waiting[at] as Stop;
    if (facts === start && place === own) return first;
    if (!isNew(facts, place)) continue;
    for (const next of readFrom(facts, place)) {
      looked += 1;
      waiting.push({ ...next, first });
    }
  }
  return undefined;

  function readFrom(facts: SheetFacts, place: number): Stop[] {
    return areasRead(facts, place, cells).flatMap(({ sheet, area }) => {
      const read = cells.facts.sheetNamed(sheet);
      return read ? formulasInArea(area, read).map((at) => stopAt(read, at)) : [];
    });
  }

  function isNew(facts: SheetFacts, place: number): boolean {
    const known = seen.get(facts) ?? new Set<number>();
    seen.set(facts, known);
    return known.size < known.add(place).size;
  }
}

const stopAt = (facts: SheetFacts, place: number): Stop => ({ facts, place, first: homeOf(facts, place) });

function homeOf({ grid }: SheetFacts, place: number): Home {
  const { row = 0, column = 0 } = grid.cells[place] ?? {};
  return { sheet: grid.name, row, column };
}
