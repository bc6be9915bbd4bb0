/** The fewest writes that make one state of the plan's sheets of another. */
import { type Book, type BookSheet, type Cell, cellAt } from "./book.ts";
import { a1Parts, a1Text, r1c1Text } from "./formulaParts.ts";
import { type Rectangle, rectangles } from "../sheet/rectangles.ts";
import { isFormula } from "./rowMove.ts";
import type { WorkbookEdit } from "../sheet/workbookEdit.ts";

type Write = Extract<WorkbookEdit, { kind: "write" }>;

/** Sheets that only one of the two has are left alone. */
export function bookWrites(from: Book, to: Book): Write[] {
  return [...to.values()].flatMap((wanted) => {
    const there = from.get(wanted.id);
    return there ? sheetWrites(there, wanted) : [];
  });
}

function sheetWrites(there: BookSheet, wanted: BookSheet): Write[] {
  const height = Math.max(there.rows.length, wanted.rows.length);
  const keyed = new Map<number, Map<number, string>>();
  for (let row = 1; row <= height; row++) {
    const changed = changedCells(there.rows[row - 1] ?? [], wanted.rows[row - 1] ?? [], row);
    if (changed.size > 0) keyed.set(row, changed);
  }
  return rectangles(keyed).map((block) => writeOf(wanted, block));
}

function changedCells(there: readonly Cell[], wanted: readonly Cell[], row: number): Map<number, string> {
  const changed = new Map<number, string>();
  for (let at = 0; at < Math.max(there.length, wanted.length); at++) {
    const cell = wanted[at] ?? "";
    if (!isSameCell(there[at] ?? "", cell)) changed.set(at + 1, keyOf(cell, row, at + 1));
  }
  return changed;
}

/** Excel may quote a sheet's name where we did not. */
export function isSameCell(one: Cell, other: Cell): boolean {
  if (one === other) return true;
  if (!isFormula(one) || !isFormula(other)) return false;
  return a1Text(a1Parts(one)) === a1Text(a1Parts(other));
}

/** Neighbours with one formula between them are written at once, and so are typed values. */
function keyOf(cell: Cell, row: number, column: number): string {
  return isFormula(cell) ? r1c1Text(a1Parts(cell), { row, column }) : "";
}

function writeOf({ id, rows }: BookSheet, { key, row, column, height, width }: Rectangle): Write {
  const block = { row, column, height, width };
  const typed = (): Cell[][] =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (_, across) => cellAt(rows, row + down, column + across)),
    );
  return { kind: "write", id, block, formulas: key === "" ? typed() : key };
}
