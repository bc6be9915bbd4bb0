/** One place on several sheets in a row, such as Jan:Mar!B2. */
import { parseReference } from "../formula/excel/parseReference.ts";
import type { GridCells } from "./gridCells.ts";
import { referencePlace, type Home } from "./referencePlace.ts";
import type { Place } from "./value.ts";

const twoSheets = /^'?((?:[^']|'')+?):((?:[^']|'')+?)'?!(.+)$/;

/** From the first sheet to the last in the order of their tabs; undefined for any other reference. */
export function spannedPlaces(reference: string, home: Home, cells: GridCells): Place[] | undefined {
  const [, first = "", last = "", range = ""] = twoSheets.exec(reference) ?? [];
  const names = cells.grid.sheets.map(({ name }) => name);
  const tabs = [first, last].map((sheet) => tabOf(sheet.replaceAll("''", "'"), names));
  if (tabs.includes(-1) || !parseReference(range)) return undefined;
  return names
    .slice(Math.min(...tabs), Math.max(...tabs) + 1)
    .flatMap((sheet) => referencePlace({ kind: "range", value: range }, { ...home, sheet }, cells) ?? []);
}

const tabOf = (sheet: string, names: readonly string[]): number =>
  names.findIndex((name) => name.toLowerCase() === sheet.toLowerCase());
