/** The address of a cell or of a place on its sheet, as Excel writes it. */
import { toCol } from "@borgar/fx";
import type { Place } from "./value.ts";

export const cellAddress = (row: number, column: number): string => `${toCol(column - 1)}${row}`;

export function placeAddress({ top, left, bottom, right }: Place): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}
