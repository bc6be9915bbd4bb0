/** What belongs to a sheet as a whole, and whether it must be put there again. */
import type { StandingSheet } from "./rowIds.ts";
import type { Furniture, WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { Block } from "../sheet/workbookSpec.ts";

type Furnish = Extract<WorkbookEdit, { kind: "furnish" }>;

/** Columns that people added to a table stay in it. */
export function fittedSheet(sheet: Furniture, { tables }: StandingSheet): Furniture {
  return {
    ...sheet,
    tables: sheet.tables.map((table) => {
      const there = tables.find(({ name }) => name === table.name);
      return { ...table, width: Math.max(table.width, there?.width ?? 0) };
    }),
  };
}

/** Nothing of ours but the columns' widths and the page. */
export const bareSheet = ({ columnWidths, print }: Furniture): Furniture => ({
  validations: [],
  conditionalFormats: [],
  tables: [],
  links: [],
  charts: [],
  columnWidths,
  frozen: { rows: 0, columns: 0 },
  print,
});

/** @param isDrawnAlike false where another version may have drawn the same furniture otherwise */
export function furnishing(
  id: string,
  was: Furniture | undefined,
  wanted: Furniture,
  isDrawnAlike = true,
): Furnish[] {
  const sheet = furnitureOf(wanted);
  const isThere = isDrawnAlike && was && JSON.stringify(furnitureOf(was)) === JSON.stringify(sheet);
  return isThere === true ? [] : [{ kind: "furnish", id, sheet, validated: validatedBlocks(was) }];
}

export const validatedBlocks = (was: Furniture | undefined): Block[] =>
  (was?.validations ?? []).map(({ row, column, height, width }) => ({ row, column, height, width }));

/** The parts in one order, without what else a sheet has. */
export function furnitureOf(sheet: Furniture): Furniture {
  const { validations, conditionalFormats, tables, links, charts } = sheet;
  const { columnWidths, rowHeights, frozen, print } = sheet;
  return {
    ...{ validations, conditionalFormats, tables, links, charts, columnWidths, frozen, print },
    ...(rowHeights ? { rowHeights } : {}),
  };
}
