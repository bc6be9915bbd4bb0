/** A workbook in memory for tests of rebuilds: a plan built into it, people's changes to it, and what it holds. */
import { buildPlan } from "../../src/plan/buildPlan.ts";
import type { PlanInputs } from "../../src/inputs/planInputs.ts";
import { printPlanFile } from "../../src/inputs/printPlanFile.ts";
import { type Book, type Cell, playInBook } from "../../src/rebuild/book.ts";
import { type PlanEdits, planEdits } from "../../src/rebuild/planEdits.ts";
import type { RecordHead } from "../../src/rebuild/planRecord.ts";
import { planWorkbook } from "../../src/sheet/planWorkbook.ts";
import type { StandingPlan } from "../../src/rebuild/standingPlan.ts";
import type { PlanRecord, WorkbookEdit } from "../../src/sheet/workbookEdit.ts";
import type { TableSpec, WorkbookSpec } from "../../src/sheet/workbookSpec.ts";

export const laidOut = (inputs: PlanInputs): WorkbookSpec =>
  planWorkbook(buildPlan(inputs), { style: "native", unit: "£000" });

const headOf = (inputs: PlanInputs): RecordHead => ({
  planId: "a plan",
  addinVersion: "1.0.0",
  builtAt: "2016-11-01T09:00:00Z",
  style: "native",
  unit: "£000",
  planFile: printPlanFile(inputs),
});

/** What stands in the workbook, and the inputs of the build that put it there. */
export interface Stood {
  readonly inputs: PlanInputs;
  readonly book: Book;
  readonly record: PlanRecord;
  readonly tables: ReadonlyMap<string, readonly TableSpec[]>;
}

export function built(inputs: PlanInputs): Stood {
  const next = laidOut(inputs);
  const { edits, record } = planEdits({ record: undefined, sheets: [] }, undefined, next, headOf(inputs));
  const tables = new Map(next.sheets.map(({ id, tables }) => [id, tables]));
  return { inputs, book: playInBook(new Map(), edits), record, tables };
}

const standingIn = ({ book, record, tables }: Stood): StandingPlan => ({
  record,
  sheets: [...book.values()].map(({ id, name, rows }) => ({
    ...{ id, name, tables: tables.get(id) ?? [] },
    formulas: rows,
  })),
});

export const rebuilt = (stood: Stood, inputs: PlanInputs): PlanEdits =>
  planEdits(standingIn(stood), laidOut(stood.inputs), laidOut(inputs), headOf(inputs));

/** After what people did in Excel, which widens tables as it puts columns in. */
export const worked = (stood: Stood, ...edits: readonly WorkbookEdit[]): Stood => ({
  ...stood,
  book: playInBook(stood.book, edits),
  tables: edits.reduce(widened, stood.tables),
});

function widened(tables: Stood["tables"], edit: WorkbookEdit): Stood["tables"] {
  if (edit.kind !== "insertColumns") return tables;
  const fitted = (tables.get(edit.id) ?? []).map((table) => {
    if (edit.column <= table.column) return { ...table, column: table.column + edit.count };
    const isInside = edit.column < table.column + table.width;
    return isInside ? { ...table, width: table.width + edit.count } : table;
  });
  return new Map([...tables, [edit.id, fitted]]);
}

export const typed = (id: string, row: number, column: number, cell: Cell): WorkbookEdit => ({
  kind: "write",
  id,
  block: { row, column, height: 1, width: 1 },
  formulas: [[cell]],
});

/** Cells that hold something, as "sheet!row:column = cell". */
export function cellsOf(book: Book): string[] {
  return [...book.values()].flatMap(({ name, rows }) =>
    rows.flatMap((row, down) =>
      row.flatMap((cell, across) =>
        cell === "" ? [] : [`${name}!${down + 1}:${across + 1} = ${String(cell)}`],
      ),
    ),
  );
}
