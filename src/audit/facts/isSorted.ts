/** Whether the numbers of an area stand in order: asked of one long list for every cell that looks something up in it. */
import { firstFrom } from "../firstFrom.ts";
import type { Area } from "./reference.ts";
import type { SheetFacts } from "./sheetFacts.ts";

/** The numbers of a column, from the top. */
interface Keys {
  readonly rows: readonly number[];
  /** For each number, where next after it one is less than the one before. */
  readonly falls: readonly number[];
}

const known = new WeakMap<SheetFacts, Map<number, Keys>>();

/** Fewer than two numbers are in no order. */
export function isSorted(area: Area, sheet: SheetFacts): boolean {
  if (area.left !== area.right) return rises(sheet.numbersIn(area));
  const { rows, falls } = keysOf(sheet, area.left);
  const first = firstFrom(rows.length, (at) => (rows[at] ?? 0) < area.top);
  const end = firstFrom(rows.length, (at) => (rows[at] ?? 0) <= area.bottom);
  return end - first > 1 && (falls[first] ?? 0) >= end;
}

const rises = (numbers: readonly number[]): boolean =>
  numbers.length > 1 && numbers.every((number, at) => number >= (numbers[at - 1] ?? number));

function keysOf(sheet: SheetFacts, column: number): Keys {
  let columns = known.get(sheet);
  if (!columns) known.set(sheet, (columns = new Map<number, Keys>()));
  const before = columns.get(column);
  if (before) return before;
  const keys = readKeys(sheet, column);
  columns.set(column, keys);
  return keys;
}

function readKeys(sheet: SheetFacts, column: number): Keys {
  const rows: number[] = [];
  const numbers: number[] = [];
  sheet.eachIn({ top: 1, left: column, bottom: sheet.lastRow, right: column }, ({ row, value }) => {
    if (typeof value !== "number") return;
    rows.push(row);
    numbers.push(value);
  });
  const falls = new Array<number>(rows.length).fill(rows.length);
  for (let at = rows.length - 2; at >= 0; at--) {
    const isFall = (numbers[at + 1] ?? 0) < (numbers[at] ?? 0);
    falls[at] = isFall ? at + 1 : (falls[at + 1] ?? rows.length);
  }
  return { rows, falls };
}
