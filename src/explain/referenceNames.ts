/** What the references of one formula are called: no two that mean different cells are called the same. */
import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import type { GridCells } from "./gridCells.ts";
import { partsOf } from "./partsOf.ts";
import { cellName, placeName } from "./placeName.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { referenceWords } from "./referenceWords.ts";
import type { Place } from "./value.ts";

export function referenceNames(
  formula: AstExpression,
  home: Home,
  cells: GridCells,
): ReadonlyMap<AstExpression, string> {
  const called = referencesIn(formula).map((node): Called => {
    const place = node.kind === "name" ? undefined : referencePlace(node, home, cells);
    return { node, place, means: meaning(node, place), words: referenceWords(node, home, cells) };
  });
  const own = cellName(home.sheet, home.row, home.column, cells);
  const clearer = [withAllLabels, withAddress].reduce((known, more) => {
    const unclear = unclearAmong(known, own);
    return known.map((one, at) =>
      unclear.has(one.words) ? { ...one, words: more(called[at] ?? one, home, cells) } : one,
    );
  }, called);
  return new Map(clearer.map(({ node, words }) => [node, words]));
}

interface Called {
  readonly node: ReferenceIdentifier;
  /** Absent for names, other workbooks and several sheets at once. */
  readonly place: Place | undefined;
  /** The same for references to the same cells. */
  readonly means: string;
  readonly words: string;
}

function referencesIn(node: AstExpression | null | undefined): ReferenceIdentifier[] {
  if (!node) return [];
  return node.type === "ReferenceIdentifier" ? [node] : partsOf(node).flatMap(referencesIn);
}

const meaning = ({ value }: ReferenceIdentifier, place: Place | undefined): string =>
  place ? [place.sheet, place.top, place.left, place.bottom, place.right].join() : value.toLowerCase();

/** What more than one place is called, or a longer name begins with, and what the cell itself is called. */
function unclearAmong(called: readonly Called[], own: string): ReadonlySet<string> {
  const known = new Map<string, string>();
  const unclear = new Set([own]);
  for (const { words, means } of called) {
    if ((known.get(words) ?? means) !== means) unclear.add(words);
    known.set(words, means);
  }
  for (const { words } of called) {
    for (const { index } of words.matchAll(/, | in /g)) {
      const start = words.slice(0, index);
      if (known.has(start)) unclear.add(start).add(words);
    }
  }
  return unclear;
}

/** "Staff costs" of this column beside that of another. */
const withAllLabels = ({ place, words }: Called, home: Home, cells: GridCells): string =>
  place ? placeName(place, { ...home, row: 0, column: 0 }, cells) : words;

/** In the last resort where it stands, as the formula has it. */
function withAddress({ node: { value }, place, words }: Called, home: Home, cells: GridCells): string {
  const address = value.replaceAll("$", "");
  if (!place) return words;
  const name = place.sheet === home.sheet ? words : placeName(place, { ...place, row: 0, column: 0 }, cells);
  return address.endsWith(name) ? words : `${name} (${address})`;
}
