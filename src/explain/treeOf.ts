/** The lines of the tree of what a cell reads; only what is opened is looked at. */
import type { GridCells } from "./gridCells.ts";
import { filledCells } from "./filledCells.ts";
import { placesRead } from "./placesRead.ts";
import type { Home } from "./referencePlace.ts";
import { mostRelated, relatedPlace } from "./relatedCell.ts";
import type { TreeLine } from "./treeLine.ts";
import { isOneCell, type Place } from "./value.ts";

interface Branch {
  readonly places: readonly Place[];
  readonly more: number;
}

/** @param opened the ids of the lines that are open */
export function treeOf(
  { sheet, row, column }: Home,
  opened: ReadonlySet<string>,
  cells: GridCells,
): TreeLine[] {
  const root: Place = { sheet, top: row, left: column, bottom: row, right: column };
  const shown = new Set<string>();
  return linesUnder(branchOf(root, cells), keyOf(root), [keyOf(root)]);

  /** @param way the places from the root to the parent of the lines */
  function linesUnder({ places }: Branch, id: string, way: readonly string[]): TreeLine[] {
    return places.flatMap((place, at) => {
      const key = keyOf(place);
      const own = `${id}/${key}`;
      const mark = markOf(key, way);
      const under = mark === "circular" ? end : branchOf(place, cells);
      const state = under === end ? "end" : opened.has(own) ? "open" : "closed";
      const line: TreeLine = {
        ...relatedPlace(place, cells),
        id: own,
        level: way.length,
        place: at + 1,
        of: places.length,
        state,
        more: state === "open" ? under.more : 0,
        ...(mark ? { mark } : {}),
      };
      return state === "open" ? [line, ...linesUnder(under, own, [...way, key])] : [line];
    });
  }

  function markOf(key: string, way: readonly string[]): TreeLine["mark"] {
    const isAbove = shown.has(key);
    shown.add(key);
    if (way.includes(key)) return "circular";
    return isAbove ? "above" : undefined;
  }
}

const end: Branch = { places: [], more: 0 };

const keyOf = ({ sheet, top, left, bottom, right }: Place): string =>
  `${sheet}!${top},${left},${bottom},${right}`;

/** A cell has what its formula reads; a range has its filled cells. */
function branchOf(place: Place, cells: GridCells): Branch {
  const all = isOneCell(place) ? placesReadBy(place, cells) : cellsOf(place, cells);
  if (all.length === 0) return end;
  return { places: all.slice(0, mostRelated), more: Math.max(0, all.length - mostRelated) };
}

function placesReadBy({ sheet, top, left }: Place, cells: GridCells): Place[] {
  const formula = cells.cell(sheet, top, left)?.formula;
  return formula === undefined ? [] : placesRead(formula, { sheet, row: top, column: left }, cells);
}

const cellsOf = (place: Place, cells: GridCells): Place[] =>
  filledCells(place, cells).map(({ row, column }) => ({
    sheet: place.sheet,
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
