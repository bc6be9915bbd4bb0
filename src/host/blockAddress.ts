/** Blocks of cells as Excel's calls take them: B4:C9, without sheet or dollar signs. */
import type { Block, CellPlace } from "../sheet/workbookSpec.ts";

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + last : last;
}

export const cellAddress = ({ row, column }: CellPlace): string => `${columnLetters(column)}${row}`;

export function blockAddress(block: Block): string {
  const { row, column, height, width } = block;
  const last = { row: row + height - 1, column: column + width - 1 };
  return height * width === 1 ? cellAddress(block) : `${cellAddress(block)}:${cellAddress(last)}`;
}
