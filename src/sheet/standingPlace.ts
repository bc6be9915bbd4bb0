/** Where the rows of a laid-out workbook stand in one that people have worked on: other rows, renamed tabs. */
import { a1Parts, a1Text, type FormulaPart, type Reference } from "./formulaParts.ts";
import type { Block } from "./workbookSpec.ts";

export interface StandingPlace {
  /** The tab as it is called now. */
  readonly tab: string;
  readonly rowOf: (row: number) => number;
}

/** By the sheet's name in the layout. */
export type StandingPlaces = ReadonlyMap<string, StandingPlace>;

/** The rows of a block may stand apart; together they reach from the first to the last. */
function standingRows({ rowOf }: StandingPlace, top: number, bottom: number): [number, number] {
  let [first, last] = [rowOf(top), rowOf(bottom)];
  for (let row = top; row <= bottom; row++) {
    const at = rowOf(row);
    first = Math.min(first, at);
    last = Math.max(last, at);
  }
  return [first, last];
}

export function standingBlock<Kept extends Block>(block: Kept, place: StandingPlace): Kept {
  const [first, last] = standingRows(place, block.row, block.row + block.height - 1);
  return { ...block, row: first, height: last - first + 1 };
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
  const { top, bottom } = reference;
  const sheet = reference.sheet === undefined ? undefined : place.tab;
  if (!top || !bottom) return { ...reference, sheet };
  const [first, last] = standingRows(place, top.at, bottom.at);
  return { ...reference, sheet, top: { ...top, at: first }, bottom: { ...bottom, at: last } };
}

/** A rule's formula counts from its block's first cell: what is relative goes where the block went. */
export function standingRule(formula: string, from: number, place: StandingPlace): string {
  const down = place.rowOf(from) - from;
  const parts = a1Parts(`=${formula}`).map((part) => {
    if (typeof part === "string" || !part.top || !part.bottom) return part;
    const { top, bottom } = part;
    const moved = ({ at, isFixed }: typeof top) => ({ isFixed, at: isFixed ? place.rowOf(at) : at + down });
    return { ...part, top: moved(top), bottom: moved(bottom) };
  });
  return a1Text(parts).slice(1);
}
