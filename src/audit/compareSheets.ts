/** Two versions of a sheet, their rows laid beside each other by what they hold, and what changed in them. */
import { toCol } from "@borgar/fx";
import { commonRows } from "./commonRows.ts";
import { relativeFormula } from "./facts/relativeFormula.ts";
import type { GridCell, SheetGrid } from "./workbookGrid.ts";

/** input: typed by someone; formula: another sum; value: the same sum, another result. */
type ChangeKind = "input" | "formula" | "value";

interface CellChange {
  readonly kind: ChangeKind;
  /** Where the cell is now, such as B2; where it was, if it is gone. */
  readonly cell: string;
  /** The formula or the value; absent where the cell was or is empty. */
  readonly before?: string;
  readonly after?: string;
}

export interface SheetComparison {
  /** Row numbers of the later version. */
  readonly insertedRows: readonly number[];
  /** Row numbers of the earlier version. */
  readonly deletedRows: readonly number[];
  readonly changes: readonly CellChange[];
}

type Row = ReadonlyMap<number, GridCell>;

export function compareSheets(before: SheetGrid, after: SheetGrid): SheetComparison {
  const [old, now] = [rowsOf(before), rowsOf(after)];
  const [was, is] = [signatures(old), signatures(now)];
  const pairs = commonRows(textsOf(was), textsOf(is)).map(
    ([from, to]) => [was[from]?.row ?? 0, is[to]?.row ?? 0] as const,
  );
  const [kept, stayed] = [new Set(pairs.map(([from]) => from)), new Set(pairs.map(([, to]) => to))];
  const rowOf = new Map(pairs);
  return {
    insertedRows: [...now.keys()].filter((row) => !stayed.has(row)),
    deletedRows: [...old.keys()].filter((row) => !kept.has(row)),
    changes: pairs.flatMap(([from, to]) => changesIn(old.get(from), now.get(to), to, rowOf)),
  };
}

/** Of fewer rows nobody can tell whose they are. */
const fewestRows = 3;

/** The share of rows, 0 to 1, that are in both versions: near 1 for a sheet that was only renamed. */
export function likeness(before: SheetGrid, after: SheetGrid): number {
  const [old, now] = [signatures(rowsOf(before)), signatures(rowsOf(after))];
  if (Math.min(old.length, now.length) < fewestRows) return 0;
  const left = new Map<string, number>();
  for (const { text } of old) left.set(text, (left.get(text) ?? 0) + 1);
  const shared = now.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count > 0;
  });
  return shared.length / Math.max(old.length, now.length);
}

function rowsOf({ cells }: SheetGrid): Map<number, Map<number, GridCell>> {
  const rows = new Map<number, Map<number, GridCell>>();
  for (const cell of cells) {
    if (cell.value === null && cell.formula === undefined && cell.error === undefined) continue;
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

/** What makes a row itself: its first texts; a row without any is known by its formulas. */
interface SignedRow {
  readonly row: number;
  /** What the row is, whatever its figures. */
  readonly text: string;
}

const textsOf = (rows: readonly SignedRow[]): string[] => rows.map(({ text }) => text);

function signatures(rows: ReadonlyMap<number, Row>): SignedRow[] {
  return [...rows].map(([row, cells]) => {
    const texts = [...cells.values()].flatMap(({ value, formula }) =>
      typeof value === "string" && formula === undefined ? [value] : [],
    );
    return { row, text: texts.slice(0, mostTexts).join("\u0000") || formulasOf(cells) };
  });
}

const mostTexts = 2;

const formulasOf = (cells: Row): string =>
  [...cells.values()]
    .map(({ formula, row, column }) => (formula === undefined ? "#" : relativeFormula(formula, row, column)))
    .join("\u0001");

function changesIn(
  old: Row | undefined,
  now: Row | undefined,
  row: number,
  rowOf: ReadonlyMap<number, number>,
): CellChange[] {
  const columns = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort((a, b) => a - b);
  return columns.flatMap((column) => {
    const [before, after] = [old?.get(column), now?.get(column)];
    const kind = kindOf(before, after, rowOf);
    if (!kind) return [];
    const [was, is] = [written(before, kind), written(after, kind)];
    return [
      {
        kind,
        cell: `${toCol(column - 1)}${row}`,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function kindOf(
  before: GridCell | undefined,
  after: GridCell | undefined,
  rowOf: ReadonlyMap<number, number>,
): ChangeKind | undefined {
  const isSame = shownIn(before) === shownIn(after);
  if (!isCalculated(before) && !isCalculated(after)) return isSame ? undefined : "input";
  if (!isSameFormula(before, after, rowOf)) return "formula";
  return isSame ? undefined : "value";
}

const isCalculated = (cell: GridCell | undefined): boolean => cell?.formula !== undefined;
const shownIn = (cell: GridCell | undefined): GridCell["value"] => cell?.error ?? cell?.value ?? null;

/** The same text, or the same once the rows that it points at have moved with their contents. */
function isSameFormula(
  before: GridCell | undefined,
  after: GridCell | undefined,
  rowOf: ReadonlyMap<number, number>,
): boolean {
  if (before?.formula === undefined || after?.formula === undefined) return false;
  if (before.formula === after.formula) return true;
  const moved = before.formula.replace(ownReference, (_, column: string, fixed: string, row: string) => {
    const to = rowOf.get(Number(row));
    return `${column}${fixed}${to ?? row}`;
  });
  return moved === after.formula || relative(before) === relative(after);
}

/** A cell of the sheet itself; what stands behind a sheet's name is left alone. */
const ownReference = /(?<![\w!.$'])(\$?[A-Z]{1,3})(\$?)(\d+)(?![\w(])/g;

const relative = ({ formula = "", row, column }: GridCell): string => relativeFormula(formula, row, column);

function written(cell: GridCell | undefined, kind: ChangeKind): string | undefined {
  if (!cell) return undefined;
  if (kind !== "value" && cell.formula !== undefined) return cell.formula;
  return cell.error ?? (cell.value === null ? undefined : String(cell.value));
}
