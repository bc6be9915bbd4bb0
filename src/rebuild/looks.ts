/** How the cells of a sheet look one by one, and what must be restyled to go from one look to another. */
import { type Rectangle, rectangles } from "../sheet/rectangles.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { Block, FormatName, MoneyUnit, StyleBlock, StyleName } from "../sheet/workbookSpec.ts";

/** By row, then by column: style, and format where it has one, with the unit where that makes a difference. */
export type Looks = ReadonlyMap<number, ReadonlyMap<number, string>>;

type PlaceOf = (at: number) => number | undefined;

const same: PlaceOf = (at) => at;

/** @param rowOf where a row of the blocks stands, and so its columns; undefined leaves the row out, or the column. */
export function looksOf(
  styles: readonly StyleBlock[],
  unit: MoneyUnit,
  rowOf: PlaceOf = same,
  columnOf: PlaceOf = same,
): Looks {
  const looks = new Map<number, Map<number, string>>();
  for (const { row, column, height, width, style, format } of styles) {
    const look = [style, format, format === "money" ? unit : undefined].join(" ").trimEnd();
    const across = placesOf(column, width, columnOf);
    for (const at of placesOf(row, height, rowOf)) {
      const columns = looks.get(at) ?? new Map<number, string>();
      looks.set(at, columns);
      for (const place of across) columns.set(place, look);
    }
  }
  return looks;
}

const placesOf = (from: number, count: number, placeOf: PlaceOf): number[] =>
  Array.from({ length: count }, (_, at) => placeOf(from + at)).filter((at) => at !== undefined);

/** Undefined where every cell looks as it should. */
export function restyle(id: string, unit: MoneyUnit, from: Looks, to: Looks): Restyle | undefined {
  const changed = new Map<number, Map<number, string>>();
  for (const row of new Set([...from.keys(), ...to.keys()])) {
    const columns = changedLooks(from.get(row) ?? none, to.get(row) ?? none);
    if (columns.size > 0) changed.set(row, columns);
  }
  if (changed.size === 0) return undefined;
  const blocks = rectangles(changed);
  const bare = blocks.filter(({ key }) => key === plain).map(placed);
  const styles = blocks.filter(({ key }) => key !== plain).map(styled);
  return { kind: "restyle", id, unit, styles, ...(bare.length > 0 ? { plain: bare } : {}) };
}

type Restyle = Extract<WorkbookEdit, { kind: "restyle" }>;

const plain = "plain";
const none: ReadonlyMap<number, string> = new Map();

function changedLooks(
  from: ReadonlyMap<number, string>,
  to: ReadonlyMap<number, string>,
): Map<number, string> {
  const columns = [...new Set([...from.keys(), ...to.keys()])];
  return new Map(
    columns
      .filter((column) => from.get(column) !== to.get(column))
      .map((column) => [column, to.get(column) ?? plain]),
  );
}

const placed = ({ row, column, height, width }: Block): Block => ({ row, column, height, width });

function styled(block: Rectangle): StyleBlock {
  const [style, format] = block.key.split(" ") as [StyleName, FormatName | undefined];
  return { ...placed(block), style, ...(format === undefined ? {} : { format }) };
}
