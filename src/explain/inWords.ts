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
import type { Place } from "./value.ts";

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

/** A whole column by its heading; nothing for several, whole rows, and columns without one. */
function columnName(
  { sheet, top, left, right, bottom }: Place,
  home: Home,
  cells: GridCells,
): string | undefined {
  const heading = cells.sheet(sheet)?.labels(bottom, left).column ?? "";
  if (top !== 1 || left !== right || heading === "") return undefined;
  return `column ${heading}${sheet === home.sheet ? "" : ` (${sheet})`}`;
}

function referenceWords(node: ReferenceIdentifier, home: Home, cells: GridCells): string {
  // A name says more than the labels of the cells behind it.
  if (node.kind === "name") return node.value;
  const place = referencePlace(node, home, cells);
  if (!place) return spannedName(node.value, home, cells) ?? node.value;
  const column = node.kind === "beam" ? columnName(place, home, cells) : undefined;
  return column ?? placeName(place, home, cells);
}

function spannedName(reference: string, home: Home, cells: GridCells): string | undefined {
  const [first, ...more] = spannedPlaces(reference, home, cells) ?? [];
  const last = more.at(-1);
  if (!first || !last) return undefined;
  return `${placeName(first, { ...home, sheet: first.sheet }, cells)} (${first.sheet} to ${last.sheet})`;
}
