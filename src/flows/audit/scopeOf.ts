/** The part of a workbook that a reviewer wants looked at. */
import type { SheetGrid } from "../../audit/workbookGrid.ts";
import type { Selection } from "../../host/workbook.ts";
import type { AuditScope } from "./auditErrands.ts";
import { blockOf } from "./blockOf.ts";

export interface ScopedPart {
  /** "the sheet Pay", "Pay!B2:C9", "all 17 sheets". */
  readonly words: string;
  readonly has: (sheet: string, cell: { readonly row: number; readonly column: number }) => boolean;
}

type Chosen = Pick<Selection, "sheet" | "block">;

const scopes: Readonly<Record<AuditScope, (chosen: Chosen, sheets: readonly SheetGrid[]) => ScopedPart>> = {
  workbook: (_, { length }) => ({
    words: length === 1 ? "the workbook's only sheet" : `all ${length} sheets`,
    has: () => true,
  }),
  sheet: ({ sheet }) => ({ words: `the sheet ${sheet}`, has: (name) => name === sheet }),
  selection: ({ sheet, block }) => {
    const { row: top, column: left, lastRow, lastColumn } = blockOf(block);
    const has: ScopedPart["has"] = (name, { row, column }) =>
      name === sheet && row >= top && row <= lastRow && column >= left && column <= lastColumn;
    return { words: `${sheet}!${block}`, has };
  },
};

export const scopeOf = (scope: AuditScope, chosen: Chosen, sheets: readonly SheetGrid[]): ScopedPart =>
  scopes[scope](chosen, sheets);
