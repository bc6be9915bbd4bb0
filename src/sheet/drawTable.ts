/** Draws an input table: units, headings, and one row an item. */
import type { LineFormat, PlanTable, TableColumn } from "../plan/plan.ts";
import { type Drawing, resultOf, shownUnit } from "./drawing.ts";
import { inputRule } from "./inputRule.ts";
import type { PlacedTable } from "./placePlan.ts";
import type { SheetDraft } from "./sheetDraft.ts";
import type { PlacedColumn } from "./tableColumns.ts";
import { type RefCells, textRule } from "./textRule.ts";
import type { FormatName, StyleName } from "./workbookSpec.ts";
import { headingRow } from "./yearColumns.ts";

type Item = PlanTable["items"][number];

export function drawTable(draft: SheetDraft, placed: PlacedTable, drawing: Drawing): void {
  const { table, row, columns } = placed;
  const width = columns.reduce((sum, { headings }) => sum + headings.length, 0);
  if (row !== headingRow) {
    draft.say(row - 2, 1, table.title, "blockHeading");
    draft.style(row - 2, 2, width - 1, "blockHeading");
    draft.know(row - 2, `title:${table.tableName}`);
  }
  drawHeadings(draft, placed, drawing);
  // Excel's tables have at least one row below the headings: an empty one is there to be filled in.
  const items: readonly Item[] = table.items.length > 0 ? table.items : [{ cells: [] }];
  items.forEach((item, below) => {
    draft.know(row + 1 + below, `${table.tableName}:${refOf(item)}`);
    for (const column of columns) drawCells(draft, row + 1 + below, column, item, drawing);
  });
  draft.addTable({ name: table.tableName, row, column: 1, height: items.length + 1, width });
}

const refOf = ({ cells: [ref] }: Item): string => (typeof ref === "string" ? ref : "");

function drawHeadings(
  draft: SheetDraft,
  { table, row, columns }: PlacedTable,
  { unit: money }: Drawing,
): void {
  draft.know(row - 1, `units:${table.tableName}`);
  draft.know(row, `headings:${table.tableName}`);
  for (const { column, at, headings } of columns) {
    const unit = shownUnit(column.unit, column.format, money) || null;
    const isText = column.format === "text";
    draft.write(
      row - 1,
      at,
      headings.map(() => unit),
    );
    draft.style(row - 1, at, headings.length, isText ? "note" : "unitNote");
    draft.write(row, at, headings);
    draft.style(row, at, headings.length, headingStyle(column));
  }
}

function headingStyle({ format, field }: TableColumn): StyleName {
  if (format !== "text") return "yearHeading";
  return field === undefined ? "columnHeading" : "inputHeading";
}

function drawCells(draft: SheetDraft, row: number, placed: PlacedColumn, item: Item, drawing: Drawing): void {
  const cell = item.cells[placed.place] ?? "";
  const { format } = placed.column;
  if (format === "text")
    drawText(draft, row, { placed, text: typeof cell === "string" ? cell : "" }, drawing);
  else drawNumbers(draft, row, placed, cell, item.format ?? format, drawing);
}

/** Excel shows long texts in cells of format text as hashes, so sources keep the general one. */
const longText = "source";

interface Text {
  readonly placed: PlacedColumn;
  readonly text: string;
}

function drawText(draft: SheetDraft, row: number, { placed, text }: Text, drawing: Drawing): void {
  const { column, at } = placed;
  const said = text === "" ? null : text;
  if (column.field === undefined) {
    draft.say(row, at, said ?? column.blank ?? null, "source");
    return;
  }
  const format: FormatName = column.field === longText ? "general" : "text";
  draft.say(row, at, said, "inputText", format);
  draft.allow(row, at, 1, textRule(column, refCells(column, drawing)));
}

/** Refs stand in the first column of their table. */
function refCells({ refersTo }: TableColumn, { placed: { sheets } }: Drawing): RefCells | undefined {
  for (const { sheet, tables } of sheets) {
    const found = tables.find(({ table }) => table.tableName === refersTo);
    if (!found) continue;
    const block = { row: found.row + 1, column: 1, height: Math.max(found.table.items.length, 1), width: 1 };
    return { sheet: sheet.name, block };
  }
  return undefined;
}

function drawNumbers(
  draft: SheetDraft,
  row: number,
  { column, at, headings }: PlacedColumn,
  cell: Item["cells"][number],
  format: LineFormat,
  drawing: Drawing,
): void {
  const place = typeof cell === "string" ? undefined : drawing.placed.plan.compiled.rowOf(cell.id);
  const results = headings.map((_, year) => (place === undefined ? null : resultOf(drawing, place, year)));
  draft.write(row, at, results);
  draft.style(row, at, headings.length, "input", format);
  const numbers = results.filter((result) => typeof result === "number");
  draft.allow(row, at, headings.length, inputRule(format, column.unit, numbers));
}
