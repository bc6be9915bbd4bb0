/** Gives every row of a plan its one place on the sheets. */
import type { Place } from "../formula/printRow.ts";
import type { Row } from "../formula/row.ts";
import type { Plan, PlanBlock, PlanLine, PlanSheet, PlanTable } from "../plan/plan.ts";
import { countedChecks } from "./countedChecks.ts";
import { type PlacedColumn, tableColumns } from "./tableColumns.ts";
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
  readonly columns: readonly PlacedColumn[];
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
  const columns = yearColumns(plan.inputs.baseYear, plan.inputs.years);
  const sheets = plan.sheets.map((sheet) => placeSheet({ plan, sheet, columns, places }));
  return {
    plan,
    columns,
    sheets,
    counted: countedChecks(plan),
    placeOf: (row) => places.get(row) ?? nowhere(plan, row),
  };
}

function nowhere(plan: Plan, row: number): never {
  throw new Error(`Row ${plan.compiled.rows[row]?.id ?? row} is compiled but stands on no sheet.`);
}

interface Placing {
  readonly plan: Plan;
  readonly sheet: PlanSheet;
  readonly columns: YearColumns;
  /** Where each compiled row stands; added to as rows are placed. */
  readonly places: Map<number, Place>;
}

function placeSheet(placing: Placing): PlacedSheet {
  const { sheet } = placing;
  let next = sheet.blocks.length > 0 ? firstRow : headingRow;
  const blocks = sheet.blocks.map((block) => {
    const row = next;
    const first = row + (block.note === undefined ? 1 : 2);
    const lines = block.lines.map((line, place) => ({
      line,
      row: first + place,
      at: keep(placing, line.row, lineBelow(sheet, line, first + place)),
    }));
    next = first + lines.length + 1;
    return { block, row, lines };
  });
  const tables = sheet.tables.map((table, place) => {
    // A table on its own has its headings where the year sheets have theirs; others need a title and units above.
    const row = place === 0 && blocks.length === 0 ? headingRow : next + 2;
    const columns = tableColumns(table, placing.columns);
    placeTable(placing, { table, row, columns });
    next = row + Math.max(table.items.length, 1) + 2;
    return { table, row, columns };
  });
  return { sheet, blocks, tables, end: next };
}

function keep({ plan, places }: Placing, row: Row, place: Place): number {
  const at = plan.compiled.rowOf(row.id);
  if (places.has(at)) throw new Error(`Row ${row.id} stands in two places.`);
  places.set(at, place);
  return at;
}

function placeTable(placing: Placing, { table, row, columns }: PlacedTable): void {
  const sheet = placing.sheet.name;
  for (const [item, { cells }] of table.items.entries()) {
    for (const { at, column: own, place } of columns) {
      const cell = cells[place] ?? "";
      if (typeof cell === "string") continue;
      keep(placing, cell, { sheet, row: row + 1 + item, ...(own.isYearly ? {} : { column: at }) });
    }
  }
}

function lineBelow({ name }: PlanSheet, { row }: PlanLine, at: number): Place {
  return { sheet: name, row: at, ...(row.constant === undefined ? {} : { column: column.constant }) };
}
