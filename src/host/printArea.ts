/** What of a sheet prints, as the address that Excel takes. */
import type { SheetSpec } from "../sheet/workbookSpec.ts";
import { columnLetters } from "./blockAddress.ts";

/** @returns undefined where all of it prints; several areas with commas between them */
export function printArea({ areas, columns }: SheetSpec["print"]): string | undefined {
  if (columns === undefined) return undefined;
  const all = columnLetters(columns);
  if (!areas) return `A:${all}`;
  return areas
    .map(({ first, last, columns: own = columns }) => `A${first}:${columnLetters(own)}${last}`)
    .join(",");
}
