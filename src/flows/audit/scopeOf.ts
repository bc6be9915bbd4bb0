/** The part of a workbook that a reviewer wants looked at. */
import type { SheetGrid } from "../../audit/workbookGrid.ts";
import type { Selection } from "../../host/workbook.ts";
import type { AuditScope } from "./auditErrands.ts";
import { type AddressedBlock, blockOf } from "./blockOf.ts";

export interface ScopedPart {
  /** "the sheet Pay", "Pay!B2:C9", "all 17 sheets". */
  readonly words: string;
  readonly has: (sheet: string, cell: { readonly row: number; readonly column: number }) => boolean;
}

type Cell = Parameters<ScopedPart["has"]>[1];
const isWithin = ({ row, column }: Cell, { row: top, column: left, lastRow, lastColumn }: AddressedBlock) =>
  row >= top && row <= lastRow && column >= left && column <= lastColumn;

type Chosen = Pick<Selection, "sheet" | "blocks">;

const scopes: Readonly<Record<AuditScope, (chosen: Chosen, sheets: readonly SheetGrid[]) => ScopedPart>> = {
  workbook: (_, { length }) => ({
    words: length === 1 ? "the workbook's only sheet" : `all ${length} sheets`,
    has: () => true,
  }),
  sheet: ({ sheet }) => ({ words: `the sheet ${sheet}`, has: (name) => name === sheet }),
  selection: ({ sheet, blocks }) => {
    const parts = blocks.map(blockOf);
    const has: ScopedPart["has"] = (name, cell) =>
      name === sheet && parts.some((part) => isWithin(cell, part));
    return { words: `${sheet}!${blocks.join(", ")}`, has };
  },
};

export const scopeOf = (scope: AuditScope, chosen: Chosen, sheets: readonly SheetGrid[]): ScopedPart =>
  scopes[scope](chosen, sheets);
