/** Reads one input table of a plan's sheets, found by its name. */
import type { Problem } from "../../inputs/problem.ts";
import type { TableForm } from "../../plan/plan.ts";
import { tableColumns } from "../../sheet/tableColumns.ts";
import type { YearColumns } from "../../sheet/yearColumns.ts";
import { gatherReserves } from "./gatherReserves.ts";
import { readRows, type TypedItem } from "./readRows.ts";
import { type Axis, settleItem } from "./settleItem.ts";
import { plainText, type SheetState } from "./sheetState.ts";
import { standingColumns } from "./standingColumns.ts";

export interface ReadTable {
  /** undefined where the table could not be read, so that nobody knows what it holds. */
  readonly items: readonly TypedItem[] | undefined;
  readonly problems: readonly Problem[];
}

export function readTable(
  form: TableForm,
  sheet: SheetState | undefined,
  columns: YearColumns,
  axis: Axis,
): ReadTable {
  const { tableName, list } = form;
  if (!sheet) return { items: undefined, problems: [noSheet(tableName)] };
  const table = sheet.tables.find(({ name }) => plainText(name) === plainText(tableName));
  if (!table) return { items: undefined, problems: [noTable(sheet.name, tableName)] };
  const { columns: standing, problems } = standingColumns(sheet, table, tableColumns(form, columns));
  if (problems.length > 0) return { items: undefined, problems };
  const rows = Array.from({ length: table.height - 1 }, (_, below) => table.row + 1 + below);
  const read = readRows(sheet, rows, standing);
  const items = (list === "reserves" ? gatherReserves(read) : read).map((item) =>
    settleItem(list, item, axis),
  );
  return { items, problems: items.flatMap((item) => item.problems) };
}

const noSheet = (table: string): Problem => ({
  place: "the workbook",
  what: `the sheet with the table ${table} is not there`,
  fix: "undo its deletion; a rebuild cannot know what was typed on it",
});

const noTable = (sheet: string, table: string): Problem => ({
  place: sheet,
  what: `the table ${table} is not there`,
  fix: `undo its deletion, or make its rows a table again and name it ${table}`,
  at: { sheet, cell: "A1" },
});
