/** What each row of a sheet stands for: of a laid-out sheet, and of one that people have worked on since. */
import { alignRows } from "./alignRows.ts";
import { type Cell, cellAt, isEmptyRow } from "./book.ts";
import { keyOfTime } from "../sheet/keyOfTime.ts";
import { isFormula } from "./rowMove.ts";
import type { BuiltRow } from "../sheet/workbookEdit.ts";
import type { SheetSpec } from "../sheet/workbookSpec.ts";

/** From row 1 on; undefined for rows that are none of ours. */
export type RowIds = readonly (string | undefined)[];

export interface StandingTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** A sheet of the plan as it stands in the workbook. */
export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  readonly formulas: readonly (readonly Cell[])[];
  readonly tables: readonly StandingTable[];
}

/** An empty row belongs to the next row that holds something, and goes where that goes. */
const gapId = (key: string, above: number): string => `gap:${key}:${above}`;

export function specRowIds({ keys }: Pick<SheetSpec, "keys">): string[] {
  const ids: string[] = [];
  for (const { row, key } of keys) {
    for (let above = row - ids.length - 1; above > 0; above--) ids.push(gapId(key, above));
    ids.push(key);
  }
  return ids;
}

const firstColumns: readonly [number, number] = [1, 2];

/** Tells a row by its first two texts. */
export function rowMark(cells: readonly Cell[] | undefined, [one, other] = firstColumns): string {
  const text = (cell: Cell | undefined): string => (isFormula(cell) ? "=" : String(cell ?? ""));
  return isEmptyRow(cells) ? "" : hashed(`${text(cells?.[one - 1])}\n${text(cells?.[other - 1])}`);
}

/** 32 bits are enough to tell the rows of one sheet apart, and short enough to keep for each of them. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * @param built the rows as the last build left them
 * @param wanted ids that rows of the plan may have, of the last layout and of the next
 * @param first where the layout's first two columns stand
 */
export function standingRowIds(
  { formulas, tables }: StandingSheet,
  built: readonly BuiltRow[],
  wanted: ReadonlySet<string>,
  first = firstColumns,
): RowIds {
  const ids: (string | undefined)[] = formulas.map(() => undefined);
  const keyOf = new Map(built.map(({ row, key }) => [row, key]));
  const marks = Array.from({ length: built.at(-1)?.row ?? 0 }, () => "");
  for (const { row, mark } of built) marks[row - 1] = mark;
  const marksNow = formulas.map((row) => rowMark(row, first));
  for (const [was, is] of alignRows(marks, marksNow)) ids[is] = keyOf.get(was + 1);
  const items = tableItems(formulas, tables, wanted, first[0]);
  const named = new Set(tables.map(({ name }) => name));
  ids.forEach((id, at) => {
    if (id !== undefined && named.has(id.split(":")[0] ?? "")) ids[at] = undefined;
  });
  for (const [at, id] of items) ids[at] = id;
  return withGaps(ids, formulas, wanted);
}

/** People add rows to tables, sort them and give them other refs: the ref says which row it is. */
function tableItems(
  formulas: StandingSheet["formulas"],
  tables: readonly StandingTable[],
  wanted: ReadonlySet<string>,
  refs: number,
): Map<number, string> {
  const items = new Map<number, string>();
  const times = new Map<string, number>();
  for (const { name, row, column, height, width } of tables) {
    for (let at = row + 1; at < row + height; at++) {
      const key = `${name}:${String(cellAt(formulas, at, refs))}`;
      times.set(key, (times.get(key) ?? 0) + 1);
      const id = keyOfTime(key, times.get(key) ?? 1);
      const isBlank = isEmptyRow(formulas[at - 1]?.slice(column - 1, column - 1 + width));
      if (wanted.has(id)) items.set(at - 1, id);
      else if (isBlank) items.set(at - 1, `blank:${name}:${at}`);
    }
  }
  return items;
}

/** Rows between ours are the layout's empty ones as far as it has any, those that hold nothing first. */
function withGaps(ids: RowIds, formulas: StandingSheet["formulas"], wanted: ReadonlySet<string>): RowIds {
  const all = [...ids];
  let last = -1;
  ids.forEach((id, at) => {
    if (id === undefined) return;
    const between = Array.from({ length: at - last - 1 }, (_, up) => at - 1 - up);
    const empty = between.filter((row) => isEmptyRow(formulas[row]));
    const typed = between.filter((row) => !isEmptyRow(formulas[row]));
    let gaps = 0;
    while (wanted.has(gapId(id, gaps + 1))) gaps++;
    const ours = [...empty, ...typed].slice(0, gaps).sort((a, b) => b - a);
    ours.forEach((row, above) => (all[row] = gapId(id, above + 1)));
    last = at;
  });
  return all;
}
