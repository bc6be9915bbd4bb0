/** Gives every row of a plan its one place on the sheets. */
import type { Place } from "../formula/printRow.ts";
import type { Row } from "../formula/row.ts";
import type { Plan, PlanBlock, PlanLine, PlanSheet, PlanTable } from "../plan/plan.ts";
import { countedChecks } from "./countedChecks.ts";
import { column, firstRow, headingRow, yearColumns, type YearColumns } from "./yearColumns.ts";

export interface PlacedLine {
  readonly line: PlanLine;
  /** The row's place in the compiled list. */
  readonly at: number;
  readonly row: number;
}

interface PlacedBlock {
  readonly block: PlanBlock;
  readonly row: number;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedTable {
  readonly table: PlanTable;
  /** The row of the column headings; the units stand above it and the items below. */
  readonly row: number;
}

export interface PlacedSheet {
  readonly sheet: PlanSheet;
  readonly blocks: readonly PlacedBlock[];
  readonly tables: readonly PlacedTable[];
  /** The first row below everything. */
  readonly end: number;
}

export interface PlacedPlan {
  readonly plan: Plan;
  readonly columns: YearColumns;
  readonly sheets: readonly PlacedSheet[];
  readonly placeOf: (row: number) => Place;
  /** The rows whose failures are counted, by their place in the compiled list. */
  readonly counted: ReadonlySet<number>;
}

export function placePlan(plan: Plan): PlacedPlan {
  const places = new Map<number, Place>();
  const sheets = plan.sheets.map((sheet) => placeSheet(plan, sheet, places));
  return {
    plan,
    columns: yearColumns(plan.inputs.baseYear, plan.inputs.years),
    sheets,
    counted: countedChecks(plan),
    placeOf: (row) => places.get(row) ?? nowhere(plan, row),
  };
}

function nowhere(plan: Plan, row: number): never {
  throw new Error(`Row ${plan.compiled.rows[row]?.id ?? row} is compiled but stands on no sheet.`);
}

function placeSheet(plan: Plan, sheet: PlanSheet, places: Map<number, Place>): PlacedSheet {
  const keep = (row: Row, place: Place): number => {
    const at = plan.compiled.rowOf(row.id);
    if (places.has(at)) throw new Error(`Row ${row.id} stands in two places.`);
    places.set(at, place);
    return at;
  };
  let next = sheet.blocks.length > 0 ? firstRow : headingRow;
  const blocks = sheet.blocks.map((block) => {
    const row = next;
    const first = row + (block.note === undefined ? 1 : 2);
    const lines = block.lines.map((line, place) => ({
      line,
      row: first + place,
      at: keep(line.row, lineBelow(sheet, line, first + place)),
    }));
    next = first + lines.length + 1;
    return { block, row, lines };
  });
  const tables = sheet.tables.map((table, place) => {
    // A first table on its own has its headings where the year sheets have theirs; others need a title and units above.
    const row = place === 0 && blocks.length === 0 ? headingRow : next + 2;
    table.items.forEach(({ cells }, item) =>
      cells.forEach((cell, at) => {
        if (typeof cell !== "string") keep(cell, { sheet: sheet.name, row: row + 1 + item, column: at + 1 });
      }),
    );
    next = row + Math.max(table.items.length, 1) + 2;
    return { table, row };
  });
  return { sheet, blocks, tables, end: next };
}

function lineBelow({ name }: PlanSheet, { row }: PlanLine, at: number): Place {
  return { sheet: name, row: at, ...(row.constant === undefined ? {} : { column: column.constant }) };
}
