/** Where a block of cells stands, from a reference such as B2:D9 or B2. */
import { cellAddress, type CellPosition } from "./cellAddress.ts";

export interface Block extends CellPosition {
  readonly height: number;
  readonly width: number;
}

/** @returns undefined for what is no block of cells */
export function blockAt(reference: string | undefined): Block | undefined {
  const [first, last = first] = (reference ?? "").split(":");
  const start = cellAddress(first);
  const end = cellAddress(last);
  if (!start || !end) return undefined;
  return { ...start, height: end.row - start.row + 1, width: end.column - start.column + 1 };
}
