/** How much two sheets have in common, whatever they are called. */
import { contentRows } from "./contentRows.ts";
import { rowKeys } from "./rowKeys.ts";
import type { SheetGrid } from "./workbookGrid.ts";

/** Of fewer rows nobody can tell whose they are. */
const fewestRows = 3;

/** The share of rows, 0 to 1, that are in both: near 1 for a sheet that was only renamed. */
export function likeness(before: SheetGrid, after: SheetGrid): number {
  const [old, now] = [keysOf(before), keysOf(after)];
  if (Math.min(old.length, now.length) < fewestRows) return 0;
  const left = new Map<string, number>();
  for (const key of old) left.set(key, (left.get(key) ?? 0) + 1);
  const shared = now.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  });
  return shared.length / Math.max(old.length, now.length);
}

const keysOf = (sheet: SheetGrid): string[] =>
  [...contentRows(sheet).values()].map((row) => rowKeys[0]?.(row) ?? "");
