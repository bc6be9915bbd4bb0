/** Where a cell stands, from an address such as BC12. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

const letters = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** @returns undefined for what is no address of a cell */
export function cellAddress(text: string | undefined): CellPosition | undefined {
  const [, name = "", number] = letters.exec(text ?? "") ?? [];
  let column = 0;
  for (let at = 0; at < name.length; at++) column = column * 26 + name.charCodeAt(at) - 64;
  const row = Number(number);
  return column > 0 && column <= maxColumns && row <= maxRows ? { row, column } : undefined;
}
