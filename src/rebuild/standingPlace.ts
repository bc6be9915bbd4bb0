/** Where the cells of a laid-out workbook stand in one that people have worked on: other rows and columns, renamed tabs. */
import { a1Parts, a1Text, type FormulaPart, type Reference } from "./formulaParts.ts";
import type { Block, CellPlace } from "../sheet/workbookSpec.ts";

export interface StandingPlace {
  /** The tab as it is called now. */
  readonly tab: string;
  readonly rowOf: (row: number) => number;
  readonly columnOf: (column: number) => number;
}

/** By the sheet's name in the layout. */
export type StandingPlaces = ReadonlyMap<string, StandingPlace>;

/** As the layout has it. */
export const unmoved = (tab: string): StandingPlace => ({
  tab,
  rowOf: (row) => row,
  columnOf: (column) => column,
});

/** The rows of a block may stand apart, and so may its columns; together they reach from the first to the last. */
function standingEnds(placeOf: (at: number) => number, from: number, to: number): [number, number] {
  let [first, last] = [placeOf(from), placeOf(to)];
  for (let at = from; at <= to; at++) {
    const place = placeOf(at);
    first = Math.min(first, place);
    last = Math.max(last, place);
  }
  return [first, last];
}

export function standingBlock<Kept extends Block>(block: Kept, { rowOf, columnOf }: StandingPlace): Kept {
  const [top, bottom] = standingEnds(rowOf, block.row, block.row + block.height - 1);
  const [left, right] = standingEnds(columnOf, block.column, block.column + block.width - 1);
  return { ...block, row: top, height: bottom - top + 1, column: left, width: right - left + 1 };
}

/** @param home the sheet that the formula stands on, as the layout calls it. */
export function standingParts(
  parts: readonly FormulaPart[],
  home: string,
  places: StandingPlaces,
): FormulaPart[] {
  return parts.map((part) => (typeof part === "string" ? part : standingReference(part, home, places)));
}

function standingReference(reference: Reference, home: string, places: StandingPlaces): Reference {
  const place = places.get(reference.sheet ?? home);
  if (!place) return reference;
  const { top, bottom, left, right } = reference;
  const [first, last] = top && bottom ? standingEnds(place.rowOf, top.at, bottom.at) : [];
  const [from, to] = left && right ? standingEnds(place.columnOf, left.at, right.at) : [];
  return {
    sheet: reference.sheet === undefined ? undefined : place.tab,
    top: edgeAt(top, first),
    bottom: edgeAt(bottom, last),
    left: edgeAt(left, from),
    right: edgeAt(right, to),
  };
}

type Edge = Reference["top"];

const edgeAt = (edge: Edge, at: number | undefined): Edge =>
  edge && at !== undefined ? { ...edge, at } : edge;

/** A rule's formula counts from its block's first cell: what is relative goes where the block went. */
export function standingRule(formula: string, from: CellPlace, { rowOf, columnOf }: StandingPlace): string {
  const moved = (edge: Edge, placeOf: (at: number) => number, first: number): Edge =>
    edge && { ...edge, at: edge.isFixed ? placeOf(edge.at) : edge.at + placeOf(first) - first };
  const parts = a1Parts(`=${formula}`).map((part) => {
    if (typeof part === "string" || !part.top || !part.bottom) return part;
    return {
      ...part,
      top: moved(part.top, rowOf, from.row),
      bottom: moved(part.bottom, rowOf, from.row),
      left: moved(part.left, columnOf, from.column),
      right: moved(part.right, columnOf, from.column),
    };
  });
  return a1Text(parts).slice(1);
}
