/** What of a sheet prints, as the address that Excel takes. */
import type { SheetSpec } from "../sheet/workbookSpec.ts";
import { columnLetters } from "./blockAddress.ts";

/** @returns undefined where all of it prints */
export function printArea({ rows, columns }: SheetSpec["print"]): string | undefined {
  if (columns === undefined) return undefined;
  const last = columnLetters(columns);
  return rows ? `A${rows.first}:${last}${rows.last}` : `A:${last}`;
}
