/** Single cells named as a person would name them together: B4:B12 and D7. */
import { addressOf } from "../../audit/addressOf.ts";
import { type Rectangle, rectangles } from "../../sheet/rectangles.ts";
import { blockOf } from "./blockOf.ts";

const alike = "";

/** @param cells of one sheet, such as B4 @returns from the top, each range whole */
export function cellRanges(cells: readonly string[]): string[] {
  const rows = new Map<number, Map<number, string>>();
  for (const { row, column } of cells.map(blockOf))
    rows.set(row, (rows.get(row) ?? new Map<number, string>()).set(column, alike));
  return rectangles(rows).map(rangeOf);
}

function rangeOf({ row, column, height, width }: Rectangle): string {
  const first = addressOf({ row, column });
  const last = addressOf({ row: row + height - 1, column: column + width - 1 });
  return first === last ? first : `${first}:${last}`;
}
