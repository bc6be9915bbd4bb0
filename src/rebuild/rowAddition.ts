/** The edits that put one more item at the end of an input table, looking like the one above it. */
import { cellAt, isEmptyRow } from "./book.ts";
import { newRows } from "./newRow.ts";
import { bookOf } from "./planEdits.ts";
import { planUndo } from "./planUndo.ts";
import { restyle } from "./looks.ts";
import type { StandingTable } from "./rowIds.ts";
import { validatedBlocks } from "./sheetFurniture.ts";
import { standingFurniture } from "./standingSheet.ts";
import { meetPlan, type MetPlan, type MetSheet, type StandingPlan } from "./standingPlan.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { WorkbookSpec } from "../sheet/workbookSpec.ts";

export interface RowAddition {
  /** None where the table's one empty row waits to be filled in. */
  readonly edits: readonly WorkbookEdit[];
  readonly undoOf: (played: number) => readonly WorkbookEdit[];
  /** The row's first cell. */
  readonly cell: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** undefined where the plan has no such table. */
export function rowAddition(
  standing: StandingPlan,
  last: WorkbookSpec,
  tableName: string,
): RowAddition | undefined {
  const met = meetPlan(standing, last, last);
  const sheet = met.sheets.find((one) => one.standing.tables.some(({ name }) => name === tableName));
  const table = sheet?.standing.tables.find(({ name }) => name === tableName);
  if (!sheet || !table) return undefined;
  const edits = additionTo(sheet, table, met, last);
  const row = table.row + table.height - (edits.length > 0 ? 0 : 1);
  return {
    edits,
    undoOf: planUndo({ standing, met, last, book: bookOf(standing) }, edits),
    cell: { sheet: sheet.standing.name, row, column: table.column },
  };
}

function additionTo(sheet: MetSheet, table: StandingTable, met: MetPlan, last: WorkbookSpec): WorkbookEdit[] {
  const { id, formulas } = sheet.standing;
  const above = table.row + table.height - 1;
  const cells = Array.from({ length: table.width }, (_, at) => cellAt(formulas, above, table.column + at));
  if (isEmptyRow(cells)) return [];
  const rows = newRows(sheet.standing, table);
  const [row, count] = [above + 1, rows.length];
  const worn = sheet.looks.get(above) ?? new Map<number, string>();
  const styled = restyle(id, last.unit, new Map(), new Map(rows.map((_, at) => [row + at, worn])));
  return [
    { kind: "insertRows", id, row, count },
    {
      kind: "write",
      id,
      block: { row, column: table.column, height: count, width: table.width },
      formulas: rows,
    },
    ...(styled ? [styled] : []),
    ...furnished(sheet, { ...table, height: table.height + count }, met, last),
  ];
}

/** With the new rows in the table, and what may be typed above them allowed in them. */
function furnished(
  { standing: { id, name, tables } }: MetSheet,
  grown: StandingTable,
  { lastPlaces }: MetPlan,
  last: WorkbookSpec,
): WorkbookEdit[] {
  const height = tables.find((one) => one.name === grown.name)?.height ?? grown.height;
  const [end, count] = [grown.row + height, grown.height - height];
  const down = (at: number): number => (at >= end ? at + count : at);
  const places = new Map(
    [...lastPlaces].map(([sheet, place]) => {
      const { tab, rowOf } = place;
      return [sheet, tab === name ? { ...place, rowOf: (row: number) => down(rowOf(row)) } : place];
    }),
  );
  const sheet = last.sheets.find((one) => one.id === id);
  const place = sheet && places.get(sheet.name);
  if (!place) return [];
  const furniture = standingFurniture(sheet, place, places);
  const taller = tables.map((one) => (one.name === grown.name ? grown : { ...one, row: down(one.row) }));
  const allowed = furniture.validations
    .filter((rule) => rule.row < end && rule.row + rule.height >= end)
    .map((rule) => ({ ...rule, row: end, height: count }));
  const validations = [...furniture.validations, ...allowed];
  const validated = validatedBlocks(furniture);
  return [{ kind: "furnish", id, sheet: { ...furniture, tables: taller, validations }, validated }];
}
