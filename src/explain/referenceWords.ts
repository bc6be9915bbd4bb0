/** What a reference in a formula is called, seen from the formula's own cell. */
import type { ReferenceIdentifier } from "@borgar/fx";
import type { GridCells } from "./gridCells.ts";
import { placeName } from "./placeName.ts";
import { type Home, referencePlace } from "./referencePlace.ts";
import { spannedPlaces } from "./spannedPlaces.ts";
import type { Place } from "./value.ts";

export function referenceWords(node: ReferenceIdentifier, home: Home, cells: GridCells): string {
  // A name says more than the labels of the cells behind it.
  if (node.kind === "name") return node.value;
  const place = referencePlace(node, home, cells);
  if (!place) return spannedName(node.value, home, cells) ?? otherWorkbookName(node.value) ?? node.value;
  const column = node.kind === "beam" ? columnName(place, home, cells) : undefined;
  return column ?? placeName(place, home, cells);
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

function spannedName(reference: string, home: Home, cells: GridCells): string | undefined {
  const [first, ...more] = spannedPlaces(reference, home, cells) ?? [];
  const last = more.at(-1);
  if (!first || !last) return undefined;
  return `${placeName(first, { ...home, sheet: first.sheet }, cells)} (${first.sheet} to ${last.sheet})`;
}

const inOtherWorkbook = /^'?(?:[^[]*[\\/])?\[(.+)\]([^']+)'?!(.+)$/;

/** Files number the workbooks that they read; Excel shows their names while they are open. */
function otherWorkbookName(reference: string): string | undefined {
  const [, book = "", sheet = "", cells = ""] = inOtherWorkbook.exec(reference) ?? [];
  if (cells === "") return undefined;
  return `${cells.replaceAll("$", "")} (${sheet} in ${/^\d+$/.test(book) ? `other workbook ${book}` : book})`;
}
