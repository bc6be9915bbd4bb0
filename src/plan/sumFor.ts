/** What the rows of a block hold for one item, by the mark in column A. */
import type { Row } from "../formula/row.ts";

/** @returns the term with its sign, or nothing where no row of the block is the item's. */
export function sumFor(rows: readonly Row[], mark: string, sign: "+" | "-" = "+"): string {
  const [first, last] = [rows.at(0)?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined || !rows.some((row) => row.mark === mark)) return "";
  return first === last ? `${sign}${first}` : `${sign}SUMFOR(${first}:${last})`;
}
