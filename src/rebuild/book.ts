/** The plan's sheets in memory: what stands in their cells, and what edits would make of it. */
import { a1Text, r1c1Parts } from "./formulaParts.ts";
import { isFormula, movedFormula, type RowMove } from "./rowMove.ts";
import { sheetCells } from "./sheetCells.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";
import type { CellPlace } from "../sheet/workbookSpec.ts";

/** "" is an empty cell; a formula stands in A1 form with its "=". */
export type Cell = string | number | boolean;

export interface BookSheet {
  readonly id: string;
  /** Its tab. */
  readonly name: string;
  /** From A1 on; rows may be of any length. */
  readonly rows: readonly (readonly Cell[])[];
}

/** By id, in the order of the tabs. */
export type Book = ReadonlyMap<string, BookSheet>;

export const cellAt = (rows: BookSheet["rows"], row: number, column: number): Cell =>
  rows[row - 1]?.[column - 1] ?? "";

export const isEmptyRow = (cells: readonly Cell[] | undefined): boolean =>
  !cells || cells.every((cell) => cell === "");

export function playInBook(book: Book, edits: readonly WorkbookEdit[]): Book {
  let played = new Map(book);
  let moves: RowMove[] = [];
  for (const edit of edits) {
    const move = moveOf(edit, played);
    // Formulas are moved once for a whole run of moves.
    if (!move && moves.length > 0 && (edit.kind === "write" || edit.kind === "addSheet")) {
      played = followMoves(played, moves);
      moves = [];
    }
    play(played, edit);
    if (move) moves.push(move);
  }
  return followMoves(played, moves);
}

const moving: ReadonlySet<string> = new Set([
  ...["insertRows", "deleteRows", "insertColumns", "deleteColumns", "deleteSheet"],
]);
type Moving = Extract<WorkbookEdit, { kind: RowMove["kind"] }>;

/** What an edit does to the cells that formulas point to; undefined where it moves none. */
export function moveOf(edit: WorkbookEdit, book: Book): RowMove | undefined {
  if (!moving.has(edit.kind)) return undefined;
  const { id, ...move } = edit as Moving;
  return { ...move, sheet: book.get(id)?.name ?? "" };
}

function followMoves(book: Book, moves: readonly RowMove[]): Map<string, BookSheet> {
  if (moves.length === 0) return new Map(book);
  const follow = (cell: Cell, home: string): Cell =>
    isFormula(cell) ? movedFormula(cell, home, moves) : cell;
  return new Map(
    [...book].map(([id, sheet]) => [
      id,
      { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => follow(cell, sheet.name))) },
    ]),
  );
}

function play(book: Map<string, BookSheet>, edit: WorkbookEdit): void {
  if (edit.kind === "addSheet") addSheet(book, edit);
  if (edit.kind === "deleteSheet") book.delete(edit.id);
  if (edit.kind === "insertRows") {
    splice(book, edit.id, (rows) => putIn(rows, edit.row, edit.count, []));
  }
  if (edit.kind === "deleteRows") splice(book, edit.id, (rows) => rows.splice(edit.row - 1, edit.count));
  if (edit.kind === "insertColumns") {
    spliceEach(book, edit.id, (cells) => putIn(cells, edit.column, edit.count, ""));
  }
  if (edit.kind === "deleteColumns") {
    spliceEach(book, edit.id, (cells) => cells.splice(edit.column - 1, edit.count));
  }
  if (edit.kind === "write") write(book, edit);
}

function putIn<One>(list: One[], place: number, count: number, one: One): void {
  if (place <= list.length) list.splice(place - 1, 0, ...Array.from({ length: count }, () => one));
}

function spliceEach(book: Map<string, BookSheet>, id: string, change: (cells: Cell[]) => void): void {
  splice(book, id, (rows) => {
    rows.forEach((row, at) => {
      const cells = [...row];
      change(cells);
      rows[at] = cells;
    });
  });
}

function splice(book: Map<string, BookSheet>, id: string, change: (rows: (readonly Cell[])[]) => void): void {
  const sheet = book.get(id);
  if (!sheet) return;
  const rows = [...sheet.rows];
  change(rows);
  book.set(id, { ...sheet, rows });
}

function addSheet(
  book: Map<string, BookSheet>,
  { sheet, after }: Extract<WorkbookEdit, { kind: "addSheet" }>,
): void {
  const rows: Cell[][] = [];
  for (const [row, columns] of sheetCells(sheet)) {
    while (rows.length < row) rows.push([]);
    for (const [column, cell] of columns) put(rows[row - 1] ?? [], column, cell);
  }
  const all = [...book];
  const place = after === undefined ? all.length : all.findIndex(([id]) => id === after) + 1;
  all.splice(place, 0, [sheet.id, { id: sheet.id, name: sheet.name, rows }]);
  book.clear();
  for (const [id, one] of all) book.set(id, one);
}

function write(
  book: Map<string, BookSheet>,
  { id, block, formulas }: Extract<WorkbookEdit, { kind: "write" }>,
): void {
  const formula = typeof formulas === "string" ? formulaIn(formulas) : undefined;
  const cellOf = (row: number, column: number): Cell =>
    formula?.({ row, column }) ??
    (formulas as Exclude<typeof formulas, string>)[row - block.row]?.[column - block.column] ??
    "";
  splice(book, id, (rows) => {
    while (rows.length < block.row + block.height - 1) rows.push([]);
    for (let row = block.row; row < block.row + block.height; row++) {
      const cells = [...(rows[row - 1] ?? [])];
      for (let column = block.column; column < block.column + block.width; column++) {
        put(cells, column, cellOf(row, column));
      }
      rows[row - 1] = cells;
    }
  });
}

function formulaIn(r1c1: string): (place: CellPlace) => Cell {
  const partsAt = r1c1Parts(r1c1);
  return (place) => a1Text(partsAt(place));
}

/** However short the row was. */
export function put(cells: Cell[], column: number, cell: Cell): void {
  while (cells.length < column) cells.push("");
  cells[column - 1] = cell;
}
