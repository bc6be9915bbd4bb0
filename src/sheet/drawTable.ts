/** Draws an input table: units, headings, and one row an item. */
import { printRow } from "../formula/printRow.ts";
import type { PlanTable, TableColumn } from "../plan/plan.ts";
import { type Drawing, resultOf, shownUnit } from "./drawing.ts";
import { inputRule } from "./inputRule.ts";
import type { PlacedTable } from "./placePlan.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import type { CellPlace } from "./workbookSpec.ts";
import { headingRow } from "./yearColumns.ts";

type Cell = PlanTable["items"][number]["cells"][number];

export function drawTable(draft: SheetDraft, { table, row }: PlacedTable, drawing: Drawing): void {
  const { columns, items, tableName } = table;
  if (row !== headingRow) {
    draft.say(row - 2, 1, tableName, "blockHeading");
    draft.style(row - 2, 2, columns.length - 1, "blockHeading");
  }
  draft.write(
    row - 1,
    1,
    columns.map(({ unit, format }) => shownUnit(unit, format, drawing.unit) || null),
  );
  columns.forEach(({ heading, format }, at) => {
    draft.style(row - 1, at + 1, 1, format === "text" ? "note" : "unitNote");
    draft.say(row, at + 1, heading, format === "text" ? "columnHeading" : "yearHeading");
  });
  // Excel's tables have at least one row below the headings: an empty one is there to be filled in.
  const rows = items.length > 0 ? items.map(({ cells }) => cells) : [columns.map(() => "")];
  draft.know(row - 1, `units:${tableName}`);
  draft.know(row, `headings:${tableName}`);
  rows.forEach((cells, item) => {
    draft.know(row + 1 + item, `${tableName}:${String(cells[0])}`);
    columns.forEach((column, at) =>
      drawCell(draft, { row: row + 1 + item, column: at + 1 }, column, cells[at] ?? "", drawing),
    );
  });
  draft.addTable({ name: tableName, row, column: 1, height: rows.length + 1, width: columns.length });
}

function drawCell(draft: SheetDraft, at: CellPlace, column: TableColumn, cell: Cell, drawing: Drawing): void {
  if (typeof cell === "string") {
    draft.say(at.row, at.column, cell === "" ? null : cell, column.format === "text" ? "inputText" : "input");
    allow(draft, at, column, []);
    return;
  }
  const { compiled } = drawing.placed.plan;
  const place = compiled.rowOf(cell.id);
  const result = resultOf(drawing, place, 0);
  const node = compiled.formulas[place]?.constant;
  const format = column.format === "text" ? "general" : column.format;
  if (node) {
    draft.calculate(at.row, at.column, printRow(node, place, drawing.printing), [result]);
    draft.style(at.row, at.column, 1, "calculation", format);
    return;
  }
  draft.say(at.row, at.column, result, "input", format);
  allow(draft, at, column, [Number(result)]);
}

function allow(
  draft: SheetDraft,
  { row, column }: CellPlace,
  { format, unit }: TableColumn,
  typed: readonly number[],
): void {
  if (format !== "text") draft.allow(row, column, 1, inputRule(format, unit, typed));
}
