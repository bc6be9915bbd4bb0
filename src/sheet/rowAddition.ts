/** The edits that put one more row at the end of an input table, like the row above it and with a ref of its own. */
import { type Cell, cellAt, isEmptyRow } from "./book.ts";
import { bookOf } from "./planEdits.ts";
import { planUndo } from "./planUndo.ts";
import { restyle } from "./looks.ts";
import type { StandingTable } from "./rowIds.ts";
import { isFormula } from "./rowMove.ts";
import { standingFurniture } from "./standingSheet.ts";
import { meetPlan, type MetPlan, type MetSheet, type StandingPlan } from "./standingPlan.ts";
import type { WorkbookEdit } from "./workbookEdit.ts";
import type { WorkbookSpec } from "./workbookSpec.ts";

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
  const row = above + 1;
  const ref = newRef(formulas.slice(table.row, above).map((line) => line[table.column - 1] ?? ""));
  const copied = cells.map((cell): Cell => (isFormula(cell) ? "" : cell));
  const looks = new Map([[row, sheet.looks.get(above) ?? new Map<number, string>()]]);
  const styled = restyle(id, last.unit, new Map(), looks);
  return [
    { kind: "insertRows", id, row, count: 1 },
    {
      kind: "write",
      id,
      block: { row, column: table.column, height: 1, width: table.width },
      formulas: [[ref, ...copied.slice(1)]],
    },
    ...(styled ? [styled] : []),
    ...furnished(sheet, table, met, last),
  ];
}

/** With the new row in the table, and what may be typed above it allowed in it. */
function furnished(
  { standing: { id, name, tables } }: MetSheet,
  { name: grown, row, height }: StandingTable,
  { lastPlaces }: MetPlan,
  last: WorkbookSpec,
): WorkbookEdit[] {
  const end = row + height;
  const places = new Map(
    [...lastPlaces].map(([sheet, { tab, rowOf }]) => {
      const shifted = (at: number): number => (rowOf(at) >= end ? rowOf(at) + 1 : rowOf(at));
      return [sheet, { tab, rowOf: tab === name ? shifted : rowOf }];
    }),
  );
  const sheet = last.sheets.find((one) => one.id === id);
  const place = sheet && places.get(sheet.name);
  if (!place) return [];
  const furniture = standingFurniture(sheet, place, places);
  const down = (at: number): number => (at >= end ? at + 1 : at);
  const taller = tables.map((one) =>
    one.name === grown ? { ...one, height: height + 1 } : { ...one, row: down(one.row) },
  );
  const allowed = furniture.validations
    .filter((rule) => rule.row < end && rule.row + rule.height >= end)
    .map((rule) => ({ ...rule, row: end, height: 1 }));
  const validations = [...furniture.validations, ...allowed];
  return [{ kind: "furnish", id, sheet: { ...furniture, tables: taller, validations } }];
}

/** The last ref with the next number that nobody has: P07 after P06. */
function newRef(refs: readonly Cell[]): string {
  const taken = new Set(refs.map((ref) => String(ref).toLowerCase()));
  const [, stem = "", number = ""] = /^(.*?)(\d*)$/.exec(String(refs.at(-1) ?? "")) ?? [];
  for (let next = Number(number) + 1; ; next++) {
    const ref = `${stem}${String(next).padStart(number.length, "0")}`;
    if (!taken.has(ref.toLowerCase())) return ref;
  }
}
