/** One place on several sheets in a row, such as Jan:Mar!B2. */
import { tabsBetween } from "../audit/tabsBetween.ts";
import { parseReference } from "../formula/excel/parseReference.ts";
import type { GridCells } from "./gridCells.ts";
import { referencePlace, type Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

const twoSheets = /^'?((?:[^']|'')+?):((?:[^']|'')+?)'?!(.+)$/;

/** From the first sheet to the last in the order of their tabs; undefined for any other reference. */
export function spannedPlaces(reference: string, home: Home, cells: GridCells): Place[] | undefined {
  const [, first = "", last = "", range = ""] = twoSheets.exec(reference) ?? [];
  const ends = [first, last].map((sheet) => sheet.replaceAll("''", "'"));
  const tabs = tabsBetween(cells.grid.sheets, ends);
  if (tabs.length === 0 || !parseReference(range)) return undefined;
  return tabs.flatMap(
    ({ name: sheet }) => referencePlace({ kind: "range", value: range }, { ...home, sheet }, cells) ?? [],
  );
}
