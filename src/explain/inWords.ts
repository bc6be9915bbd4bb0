/** A formula in words, with labels instead of addresses. */
import type { AstExpression, ReferenceIdentifier } from "@borgar/fx";
import { isDateFormat } from "../audit/isDateFormat.ts";
import { formatOf } from "./formatOf.ts";
import type { GridCells } from "./gridCells.ts";
import { phrase } from "./phrase.ts";
import { placeName } from "./placeName.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { type Phrase, powers, type SayPart } from "./sayPart.ts";
import { spannedPlaces } from "./spannedPlaces.ts";

/** @param instead what to say for a part in place of its own words */
export function inWords(
  node: AstExpression,
  home: Home,
  cells: GridCells,
  instead: (part: AstExpression) => Phrase | undefined = () => undefined,
): Phrase {
  const say: SayPart = (part) => {
    const said = instead(part) ?? inWords(part, home, cells, instead);
    return isDateFormat(formatOf(part, home, cells)) ? { ...said, isDate: true } : said;
  };
  return node.type === "ReferenceIdentifier"
    ? { text: referenceWords(node, home, cells), power: powers.whole }
    : phrase(node, say);
}

function referenceWords(node: ReferenceIdentifier, home: Home, cells: GridCells): string {
  // A name says more than the labels of the cells behind it.
  const place = node.kind === "name" ? undefined : referencePlace(node, home, cells);
  if (place) return placeName(place, home, cells);
  const [first, ...more] = node.kind === "range" ? (spannedPlaces(node.value, home, cells) ?? []) : [];
  const last = more.at(-1);
  if (!first || !last) return node.value;
  const name = placeName(first, { ...home, sheet: first.sheet }, cells);
  return `${name} (${first.sheet} to ${last.sheet})`;
}
