/** An address such as B2 or B2:D9, taken apart. */
import { parseReference } from "../../formula/excel/parseReference.ts";

/** Rows and columns count from 1; whole rows and columns have no end on two sides. */
export interface AddressedBlock {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function blockOf(address: string): AddressedBlock {
  const parsed = parseReference(address);
  const { top, left, bottom, right } = (parsed && "range" in parsed ? parsed.range : undefined) ?? {};
  return {
    row: (top ?? 0) + 1,
    column: (left ?? 0) + 1,
    lastRow: (bottom ?? Infinity) + 1,
    lastColumn: (right ?? Infinity) + 1,
  };
}
