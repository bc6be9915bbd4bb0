/** The cells that a formula reads, found by its words, so that a formula which does not parse still has them, and by working it out. */
import type { Token } from "@borgar/fx";
import { tokensOf } from "../formula/excel/tokensOf.ts";
import type { GridCells } from "./gridCells.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { placesPointedAt } from "./placesPointedAt.ts";
import { spannedPlaces } from "./spannedPlaces.ts";
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
  for (const token of tokensOf(formula)) {
    for (const place of placesOf(token, home, cells)) places.set(keyOf(place), place);
  }
  for (const place of placesPointedAt(formula, home, cells)) places.set(keyOf(place), place);
  return [...places.values()];
}

const keyOf = ({ sheet, top, left, bottom, right }: Place): string =>
  `${sheet}!${top},${left},${bottom},${right}`;

function placesOf({ type, value }: Token, home: Home, cells: GridCells): readonly Place[] {
  const kind = kinds[type as keyof typeof kinds] as (typeof kinds)[keyof typeof kinds] | undefined;
  const place = kind && referencePlace({ kind, value }, home, cells);
  if (place) return [place];
  return kind === "range" ? (spannedPlaces(value, home, cells) ?? []) : [];
}
