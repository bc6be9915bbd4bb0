/** The address of a cell or of a place on its sheet, as Excel writes it. */
import { toCol } from "@borgar/fx";
import { isOneCell, type Place } from "./value.ts";

export const cellAddress = (row: number, column: number): string => `${toCol(column - 1)}${row}`;

export function placeAddress(place: Place): string {
  const first = cellAddress(place.top, place.left);
  return isOneCell(place) ? first : `${first}:${cellAddress(place.bottom, place.right)}`;
}
