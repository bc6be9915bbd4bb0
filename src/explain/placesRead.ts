/** The cells that a formula reads, found by its words, so that a formula which does not parse still has them. */
import { type Token, tokenize } from "@borgar/fx";
import type { GridCells } from "./gridCells.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import type { Place } from "./value.ts";

const kinds = {
  range: "range",
  range_beam: "beam",
  range_ternary: "beam",
  range_named: "name",
  structured: "table",
} as const;

/** In the order of the formula, each place once; what lies outside the grid is left out. */
export function placesRead(formula: string, home: Home, cells: GridCells): Place[] {
  const places = new Map<string, Place>();
  for (const token of tokenize(formula)) {
    const place = placeOf(token, home, cells);
    if (place) places.set(`${place.sheet}!${place.top},${place.left},${place.bottom},${place.right}`, place);
  }
  return [...places.values()];
}

function placeOf({ type, value }: Token, home: Home, cells: GridCells): Place | undefined {
  const kind = kinds[type as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined;
  return kind && referencePlace({ kind, value }, home, cells);
}
