/** A laid-out sheet without what belonged to rows and columns that people took out alone. */
import type { Block, CellPlace, SheetSpec } from "../sheet/workbookSpec.ts";

export interface Kept {
  readonly row: (row: number) => boolean;
  readonly column: (column: number) => boolean;
}

/** Cells stay: they say what the plan wrote, wherever that is now. */
export function withoutLost(sheet: SheetSpec, kept: Kept): SheetSpec {
  const any = (from: number, count: number, isKept: (at: number) => boolean): boolean =>
    Array.from({ length: count }, (_, at) => from + at).some(isKept);
  const stands = ({ row, column, height, width }: Block): boolean =>
    any(row, height, kept.row) && any(column, width, kept.column);
  const isThere = ({ row, column }: CellPlace): boolean => kept.row(row) && kept.column(column);
  return {
    ...sheet,
    styles: sheet.styles.filter(stands),
    validations: sheet.validations.filter(stands),
    conditionalFormats: sheet.conditionalFormats.filter(stands),
    links: sheet.links.filter(isThere),
  };
}
